import LetterModel
import Testing

@testable import BrailleText

/// Dutch words and their braille, as people who press braille wrote them down.
///
/// Facts from liblouis, `tests/braille-specs/nl-g0_harness.yaml` (© 2010–2024 DocArch, Bert Frees, Dedicon, Transkript,
/// Braille Autoriteit, Licht en Liefde, Luisterpuntbibliotheek, Davy Kager; copying permitted in any medium), which
/// refers to sections of the Braillestandaard of 19 April 2018.
struct DutchVectorTests {
    @Test(arguments: letters + quotes + numbers + capitals + signs)
    func `Dutch braille is that of the standard`(print: String, braille: String) throws {
        #expect(try brailleOfLine(print, in: .dutch) == braille)
    }

    private static let letters = [
        ("a b c d e f g h i j k l m n o p q r s t u v w x y z", "⠁ ⠃ ⠉ ⠙ ⠑ ⠋ ⠛ ⠓ ⠊ ⠚ ⠅ ⠇ ⠍ ⠝ ⠕ ⠏ ⠟ ⠗ ⠎ ⠞ ⠥ ⠧ ⠺ ⠭ ⠽ ⠵"),
        ("ä â à", "⠜ ⠡ ⠷"), ("ç", "⠯"), ("é ë ê è", "⠿ ⠫ ⠣ ⠮"), ("ï î", "⠻ ⠩"), ("ó ö ô", "⠬ ⠪ ⠹"), ("ü û ù", "⠳ ⠱ ⠾"),
        ("ñ Ñ", "⠰⠻ ⠰⠨⠻"), ("á é í ó ú", "⠷ ⠿ ⠌ ⠬ ⠾"), ("cañon", "⠉⠁⠰⠻⠕⠝"),
        ("Dáár!", "⠨⠙⠷⠷⠗⠖"), ("Geef het hém.", "⠨⠛⠑⠑⠋ ⠓⠑⠞ ⠓⠿⠍⠲"), ("Dat is léúk.", "⠨⠙⠁⠞ ⠊⠎ ⠇⠿⠾⠅⠲"),
        ("De Poolse stad Łódź", "⠨⠙⠑ ⠨⠏⠕⠕⠇⠎⠑ ⠎⠞⠁⠙ ⠰⠨⠣⠬⠙⠮"),
        ("Eghezée of Éghezée", "⠨⠑⠛⠓⠑⠵⠿⠑ ⠕⠋ ⠨⠿⠛⠓⠑⠵⠿⠑"), ("Eén", "⠨⠑⠿⠝"), ("É-U", "⠨⠿⠤⠨⠥"),
    ]

    private static let quotes = [
        ("beletselteken ...", "⠃⠑⠇⠑⠞⠎⠑⠇⠞⠑⠅⠑⠝ ⠲⠲⠲"),
        ("Vul in ei of ij: p..n, r..s.", "⠨⠧⠥⠇ ⠊⠝ ⠑⠊ ⠕⠋ ⠊⠚⠒ ⠏⠲⠲⠝⠂ ⠗⠲⠲⠎⠲"),
        ("'enkele aanhalingstekens'", "⠄⠑⠝⠅⠑⠇⠑ ⠁⠁⠝⠓⠁⠇⠊⠝⠛⠎⠞⠑⠅⠑⠝⠎⠄"),
        ("“dubbele aanhalingstekens”", "⠶⠙⠥⠃⠃⠑⠇⠑ ⠁⠁⠝⠓⠁⠇⠊⠝⠛⠎⠞⠑⠅⠑⠝⠎⠶"),
        ("SMS'je", "⠘⠎⠍⠎⠄⠠⠚⠑"), ("SMS’je", "⠘⠎⠍⠎⠄⠠⠚⠑"), ("(ronde haakjes)", "⠦⠗⠕⠝⠙⠑ ⠓⠁⠁⠅⠚⠑⠎⠴"),
        ("[vierkante haakjes]", "⠷⠧⠊⠑⠗⠅⠁⠝⠞⠑ ⠓⠁⠁⠅⠚⠑⠎⠾"),
        ("'s morgens, baby's, Alex' boeken, de jaren '90", "⠄⠎ ⠍⠕⠗⠛⠑⠝⠎⠂ ⠃⠁⠃⠽⠄⠎⠂ ⠨⠁⠇⠑⠭⠄ ⠃⠕⠑⠅⠑⠝⠂ ⠙⠑ ⠚⠁⠗⠑⠝ ⠄⠼⠊⠚"),
        ("Een typist(e) moet heel precies werken.", "⠨⠑⠑⠝ ⠞⠽⠏⠊⠎⠞⠦⠑⠴ ⠍⠕⠑⠞ ⠓⠑⠑⠇ ⠏⠗⠑⠉⠊⠑⠎ ⠺⠑⠗⠅⠑⠝⠲"),
        ("groente- en fruithandel", "⠛⠗⠕⠑⠝⠞⠑⠤ ⠑⠝ ⠋⠗⠥⠊⠞⠓⠁⠝⠙⠑⠇"),
        (
            "Hij vertelde – zonder het te beseffen – een goede mop.",
            "⠨⠓⠊⠚ ⠧⠑⠗⠞⠑⠇⠙⠑ ⠤ ⠵⠕⠝⠙⠑⠗ ⠓⠑⠞ ⠞⠑ ⠃⠑⠎⠑⠋⠋⠑⠝ ⠤ ⠑⠑⠝ ⠛⠕⠑⠙⠑ ⠍⠕⠏⠲"
        ),
    ]

    private static let numbers = [
        ("1 2 3 4 5 6 7 8 9 0", "⠼⠁ ⠼⠃ ⠼⠉ ⠼⠙ ⠼⠑ ⠼⠋ ⠼⠛ ⠼⠓ ⠼⠊ ⠼⠚"), ("1a 1.a 1,a 1:a", "⠼⠁⠠⠁ ⠼⠁⠲⠠⠁ ⠼⠁⠂⠠⠁ ⠼⠁⠒⠠⠁"),
        ("1.234.567,89", "⠼⠁⠲⠃⠉⠙⠲⠑⠋⠛⠂⠓⠊"), ("050-12 34 56", "⠼⠚⠑⠚⠤⠼⠁⠃ ⠼⠉⠙ ⠼⠑⠋"),
        ("BE03 4747 0637 8184", "⠘⠃⠑⠼⠚⠉ ⠼⠙⠛⠙⠛ ⠼⠚⠋⠉⠛ ⠼⠓⠁⠓⠙"), ("1e, 1ste", "⠼⠁⠠⠑⠂ ⠼⠁⠎⠞⠑"),
        ("15e, 27ste", "⠼⠁⠑⠠⠑⠂ ⠼⠃⠛⠎⠞⠑"), ("10a, 10A", "⠼⠁⠚⠠⠁⠂ ⠼⠁⠚⠨⠁"), ("31-07-2010", "⠼⠉⠁⠤⠼⠚⠛⠤⠼⠃⠚⠁⠚"),
        ("16.30 tot 21.30 uur", "⠼⠁⠋⠲⠉⠚ ⠞⠕⠞ ⠼⠃⠁⠲⠉⠚ ⠥⠥⠗"), ("16:30 tot 21:30 uur", "⠼⠁⠋⠒⠼⠉⠚ ⠞⠕⠞ ⠼⠃⠁⠒⠼⠉⠚ ⠥⠥⠗"),
        ("€ 12,35", "⠑⠼⠁⠃⠂⠉⠑"), ("€12,35", "⠑⠼⠁⠃⠂⠉⠑"), ("euro €", "⠑⠥⠗⠕ ⠑⠥⠗⠕"), ("$ 10,00", "⠙⠼⠁⠚⠂⠚⠚"),
        ("15%", "⠼⠁⠑ ⠿"), ("79,5 %", "⠼⠛⠊⠂⠑ ⠿"), ("1 + 2 = 3", "⠼⠁ ⠖ ⠼⠃ ⠶ ⠼⠉"), ("8 : 4 = 2", "⠼⠓ ⠒ ⠼⠙ ⠶ ⠼⠃"),
        ("65+'er", "⠼⠋⠑⠐⠖⠄⠑⠗"), ("40-jarige", "⠼⠙⠚⠤⠚⠁⠗⠊⠛⠑"), ("65 m²", "⠼⠋⠑ ⠍⠬⠼⠃"),
    ]

    private static let capitals = [
        ("Winston Churchill", "⠨⠺⠊⠝⠎⠞⠕⠝ ⠨⠉⠓⠥⠗⠉⠓⠊⠇⠇"), ("MacLean", "⠨⠍⠁⠉⠨⠇⠑⠁⠝"), ("E.T.A.", "⠘⠑⠲⠞⠲⠁⠲"),
        ("AMSTERDAM en BRUSSEL", "⠘⠁⠍⠎⠞⠑⠗⠙⠁⠍ ⠑⠝ ⠘⠃⠗⠥⠎⠎⠑⠇"), ("WMO, VDAB", "⠘⠺⠍⠕⠂ ⠘⠧⠙⠁⠃"),
        ("abCDef", "⠁⠃⠘⠉⠙⠠⠑⠋"), ("BELGIE of BELGIË", "⠘⠃⠑⠇⠛⠊⠑ ⠕⠋ ⠘⠃⠑⠇⠛⠊⠫"), ("W.F. Hermans", "⠘⠺⠲⠋⠲ ⠨⠓⠑⠗⠍⠁⠝⠎"),
        ("Saint-Etienne of Saint-Étienne", "⠨⠎⠁⠊⠝⠞⠤⠨⠑⠞⠊⠑⠝⠝⠑ ⠕⠋ ⠨⠎⠁⠊⠝⠞⠤⠨⠿⠞⠊⠑⠝⠝⠑"),
        ("Jozef II-straat", "⠨⠚⠕⠵⠑⠋ ⠘⠊⠊⠤⠎⠞⠗⠁⠁⠞"), ("WO II", "⠘⠺⠕ ⠘⠊⠊"), ("1E", "⠼⠁⠨⠑"), ("2DE", "⠼⠃⠘⠙⠑"),
        ("TWEE WOORDEN in hoofdletters", "⠘⠞⠺⠑⠑ ⠘⠺⠕⠕⠗⠙⠑⠝ ⠊⠝ ⠓⠕⠕⠋⠙⠇⠑⠞⠞⠑⠗⠎"),
        (
            "MEER DAN DRIE WOORDEN in hoofdletters",
            "⠘⠘⠍⠑⠑⠗ ⠙⠁⠝ ⠙⠗⠊⠑ ⠘⠺⠕⠕⠗⠙⠑⠝ ⠊⠝ ⠓⠕⠕⠋⠙⠇⠑⠞⠞⠑⠗⠎"
        ),
        ("BTW-tarief alleen btw in hoofdletters", "⠘⠃⠞⠺⠤⠞⠁⠗⠊⠑⠋ ⠁⠇⠇⠑⠑⠝ ⠃⠞⠺ ⠊⠝ ⠓⠕⠕⠋⠙⠇⠑⠞⠞⠑⠗⠎"),
        ("N-VA Nieuw-Vlaamse Alliantie", "⠨⠝⠤⠘⠧⠁ ⠨⠝⠊⠑⠥⠺⠤⠨⠧⠇⠁⠁⠍⠎⠑ ⠨⠁⠇⠇⠊⠁⠝⠞⠊⠑"), ("FAQ's", "⠘⠋⠁⠟⠄⠠⠎"),
    ]

    private static let signs = [
        (". , ? ! ; : - … [ ]", "⠲ ⠂ ⠢ ⠖ ⠆ ⠒ ⠤ ⠲⠲⠲ ⠷ ⠾"), ("paragraaf §", "⠏⠁⠗⠁⠛⠗⠁⠁⠋ ⠬"),
        ("copyright ©", "⠉⠕⠏⠽⠗⠊⠛⠓⠞ ⠐⠉"),
        ("Firma Bossuyt & Zonen", "⠨⠋⠊⠗⠍⠁ ⠨⠃⠕⠎⠎⠥⠽⠞ ⠯ ⠨⠵⠕⠝⠑⠝"), ("C&A", "⠘⠉⠐⠯⠁"),
        ("P+R park and ride", "⠘⠏⠐⠖⠗ ⠏⠁⠗⠅ ⠁⠝⠙ ⠗⠊⠙⠑"),
        ("lisa_dirk@yahoo.com", "⠇⠊⠎⠁⠸⠙⠊⠗⠅⠜⠽⠁⠓⠕⠕⠲⠉⠕⠍"), ("http://www.avh.asso.fr/", "⠓⠞⠞⠏⠒⠌⠌⠺⠺⠺⠲⠁⠧⠓⠲⠁⠎⠎⠕⠲⠋⠗⠌"),
        ("ja|nee", "⠚⠁ ⠹ ⠝⠑⠑"), ("37,8° C", "⠼⠉⠛⠂⠓⠈⠴ ⠨⠉"),
    ]
}
