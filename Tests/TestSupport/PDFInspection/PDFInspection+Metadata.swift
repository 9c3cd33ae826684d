/// The metadata (ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1).
extension PDFInspection {
    mutating func inspectMetadata() {
        guard let number = catalog["Metadata"]?.reference, let range = file.streams[number],
            let entries = file.values[number]?.dictionary
        else { return note(.catalogMetadata, "catalog") }
        let isPlain = entries["Filter"] == nil && entries["DecodeParms"] == nil
        if !isPlain || entries["Type"] != .name("Metadata") || entries["Subtype"] != .name("XML") {
            note(.catalogMetadata, "object \(number)")
        }
        guard let text = String(validating: file.bytes[range], as: UTF8.self) else {
            return note(.metadataPacket, "object \(number)")
        }
        let packet = MetadataPacket(text)
        let begin = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
        let ends = ["<?xpacket end=\"r\"?>", "<?xpacket end=\"w\"?>"]
        let hasFrame = text.hasPrefix(begin) && ends.contains { text.hasSuffix($0) }
        if !hasFrame || !packet.isWellFormed { note(.metadataPacket, "object \(number)") }
        inspectIdentification(packet)
        inspectExtension(packet)
        inspectDescription(packet)
    }

    private mutating func inspectIdentification(_ packet: MetadataPacket) {
        let isPDFA = packet.texts(at: "pdfaid:part") == ["2"] && packet.texts(at: "pdfaid:conformance") == ["A"]
        if !isPDFA || packet.namespaces["pdfaid"] != "http://www.aiim.org/pdfa/ns/id/" {
            note(.metadataPDFA, "metadata")
        }
        let isPDFUA = packet.texts(at: "pdfuaid:part") == ["1"]
        if !isPDFUA || packet.namespaces["pdfuaid"] != "http://www.aiim.org/pdfua/ns/id/" {
            note(.metadataPDFUA, "metadata")
        }
    }

    /// ISO 19005-2, 6.6.2.3: what PDF/A does not know by itself is described in the packet.
    private mutating func inspectExtension(_ packet: MetadataPacket) {
        let schema = "pdfaExtension:schemas/rdf:Bag/rdf:li"
        let property = "\(schema)/pdfaSchema:property/rdf:Seq/rdf:li"
        let expected = [
            ("\(schema)/pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/"),
            ("\(schema)/pdfaSchema:prefix", "pdfuaid"), ("\(property)/pdfaProperty:name", "part"),
            ("\(property)/pdfaProperty:valueType", "Integer"), ("\(property)/pdfaProperty:category", "internal"),
        ]
        let namespaces = [
            "pdfaExtension": "extension/", "pdfaSchema": "schema#", "pdfaProperty": "property#",
        ]
        let isDescribed =
            expected.allSatisfy { packet.texts(at: $0.0) == [$0.1] }
            && [("\(schema)/pdfaSchema:schema"), ("\(property)/pdfaProperty:description")]
                .allSatisfy { packet.texts(at: $0).first?.isEmpty == false }
            && namespaces.allSatisfy { packet.namespaces[$0.key] == "http://www.aiim.org/pdfa/ns/" + $0.value }
        if !isDescribed { note(.metadataExtension, "metadata") }
        let known: Set<String> = [
            "dc", "xmp", "pdf", "pdfaid", "pdfuaid", "rdf", "x", "pdfaExtension", "pdfaSchema", "pdfaProperty", "xml",
        ]
        for prefix in packet.namespaces.keys.sorted() where !known.contains(prefix) {
            note(.metadataExtension, "metadata, \(prefix)")
        }
    }

    private mutating func inspectDescription(_ packet: MetadataPacket) {
        let titles = packet.elements.filter { $0.path.hasSuffix("/dc:title/rdf:Alt/rdf:li") }
        let hasTitle = titles.contains { $0.attributes["xml:lang"] == "x-default" && $0.text.contains { $0 != " " } }
        if !hasTitle { note(.metadataTitle, "metadata") }
        let dates = ["xmp:CreateDate", "xmp:ModifyDate"].map { packet.texts(at: $0) }
        let all = dates.flatMap { $0 } + packet.texts(at: "xmp:MetadataDate")
        let areTimes = all.allSatisfy { $0.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil }
        if dates.contains(where: { $0.count != 1 }) || !areTimes { note(.metadataDates, "metadata") }
        if packet.texts(at: "pdf:Producer").first?.isEmpty ?? true { note(.metadataProducer, "metadata") }
    }
}
