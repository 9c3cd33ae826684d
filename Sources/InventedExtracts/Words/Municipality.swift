/// A municipality of table 33 with a place and the range of its postal codes.
struct Municipality {
    /// 08.09.10.
    let code: String
    /// 08.11.70.
    let place: String
    /// The four digits of the postal codes used here.
    let postalDigits: ClosedRange<Int>

    private init(_ code: String, _ place: String, _ postalDigits: ClosedRange<Int>) {
        (self.code, self.place, self.postalDigits) = (code, place, postalDigits)
    }

    /// Large and small ones from all over the country; table 33 of the register.
    static let all = [
        Municipality("0363", "Amsterdam", 1011...1109), Municipality("0599", "Rotterdam", 3011...3089),
        Municipality("0518", "'s-Gravenhage", 2491...2597), Municipality("0344", "Utrecht", 3511...3585),
        Municipality("0772", "Eindhoven", 5611...5658), Municipality("0014", "Groningen", 9711...9747),
        Municipality("0855", "Tilburg", 5011...5049), Municipality("0034", "Almere", 1311...1363),
        Municipality("0758", "Breda", 4811...4839), Municipality("0268", "Nijmegen", 6511...6546),
        Municipality("0200", "Apeldoorn", 7311...7339), Municipality("0392", "Haarlem", 2011...2037),
        Municipality("0202", "Arnhem", 6811...6846), Municipality("0153", "Enschede", 7511...7549),
        Municipality("0796", "'s-Hertogenbosch", 5211...5236), Municipality("0193", "Zwolle", 8011...8043),
        Municipality("0080", "Leeuwarden", 8911...8941), Municipality("0935", "Maastricht", 6211...6229),
        Municipality("0546", "Leiden", 2311...2334), Municipality("0106", "Assen", 9401...9408),
        Municipality("0983", "Venlo", 5911...5928), Municipality("0687", "Middelburg", 4331...4339),
        Municipality("0715", "Terneuzen", 4531...4542), Municipality("0995", "Lelystad", 8211...8245),
        Municipality("0114", "Emmen", 7811...7828), Municipality("0037", "Stadskanaal", 9501...9503),
        Municipality("0448", "Den Burg", 1791...1791), Municipality("0060", "Nes", 9163...9163),
        Municipality("1900", "Sneek", 8601...8608), Municipality("1940", "Joure", 8501...8503),
        Municipality("1970", "Dokkum", 9101...9103), Municipality("0820", "Nuenen", 5671...5674),
        Municipality("1729", "Gulpen", 6271...6271), Municipality("1911", "Wieringerwerf", 1771...1771),
        Municipality("0748", "Bergen op Zoom", 4611...4625), Municipality("1982", "Cuijk", 5431...5433),
    ]
}
