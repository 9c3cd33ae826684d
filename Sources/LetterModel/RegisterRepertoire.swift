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

    /// What most Dutch names need: ASCII, the diacritics of Dutch, and the typography of our own texts.
    package static let dutchText: String =
        (0x20...0x7E).map { String(UnicodeScalar(UInt8($0))) }.joined()
        + "ÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜáâäçèéêëíîïñóôöúûü‘’“”–—•…€"
}
