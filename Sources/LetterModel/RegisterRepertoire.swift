/// The characters that the population register can record: 293, in the order of Unicode.
///
/// Source: Logisch Ontwerp BRP, the Teletex repertoire (ITU-T T.61 as the register uses it). Fonts of
/// a letter have to show all of them.
package enum RegisterRepertoire {
    /// Every character once.
    package static let text: String = lines.joined()

    private static let lines = [
        ##" !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_ab"##,
        ##"cdefghijklmnopqrstuvwxyz|¡¢£¤¥§ª«°±²³µ¶·º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒ"##,
        ##"ÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒ"##,
        ##"ēĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĮįİıĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŐőŒœŔŕŖŗŘřŚ"##,
        ##"śŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžΩ"##,
    ]

    /// What most Dutch names and addresses need: letters, digits, the signs that occur in them, the
    /// diacritics of Dutch, and the typography of our own texts.
    package static let dutchText: String =
        " !\"&'()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        + "ÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜáâäçèéêëíîïñóôöúûü‘’“”–—•…€"
}
