import TestSupport

/// Changes of the catalog and of what a letter has no business with.
extension Mutation {
    static let documentMutations: [Mutation] = [
        Mutation("no language", .catalogLanguage) { try $0.change("/Catalog", "/Lang(nl)", "") },
        Mutation("an empty language", .catalogLanguage) { try $0.change("/Catalog", "/Lang(nl)", "/Lang()") },
        Mutation("a language that is no tag", .languageTag) { try $0.change("/Catalog", "(nl)", "(nl_NL)") },
        Mutation("no /MarkInfo", .catalogMarked) { file in
            try file.change("/Catalog", "/MarkInfo<</Marked true>>", "")
        },
        Mutation("/Marked false", .catalogMarked) { try $0.change("/Catalog", "/Marked true", "/Marked false") },
        Mutation("/Suspects true", .catalogMarked) { file in
            try file.change("/Catalog", "/Marked true", "/Marked true/Suspects true")
        },
        Mutation("no /ViewerPreferences", .catalogTitle) { file in
            try file.change("/Catalog", "/ViewerPreferences<</DisplayDocTitle true>>", "")
        },
        Mutation("/DisplayDocTitle false", .catalogTitle) { file in
            try file.change("/Catalog", "/DisplayDocTitle true", "/DisplayDocTitle false")
        },
        Mutation("no /Metadata", .catalogMetadata) { try $0.change("/Catalog", "/Metadata 7 0 R", "") },
        Mutation("no /StructTreeRoot", .catalogStructure) { file in
            try file.change("/Catalog", "/StructTreeRoot 3 0 R", "")
        },
        Mutation("no output intent", .outputIntent) { file in
            try file.change("/Catalog", "/OutputIntents[", "/OutputIntents[]/Unused[")
        },
        Mutation("an output intent of another kind", .outputIntent) { file in
            try file.change("/Catalog", "/GTS_PDFA1", "/GTS_PDFX")
        },
        Mutation("an output intent without a profile", .outputIntent) { file in
            try file.change("/Catalog", "/DestOutputProfile 8 0 R", "")
        },
        Mutation("a profile of four colours", .outputIntent) { try $0.change("/N 3", "/N 3", "/N 4") },
        Mutation("a profile for CMYK", .outputIntent) { file in
            try file.spoil("/N 3") { $0.replaceSubrange(16..<20, with: Array("CMYK".utf8)) }
        },
        Mutation("a version in the catalog", .unknownKey) { file in
            try file.change("/Catalog", "/Lang", "/Version/1.4/Lang")
        },
        Mutation("requirements on the reader", .unknownKey) { file in
            try file.change("/Catalog", "/Lang", "/Requirements[<</S/EnableJavaScripts>>]/Lang")
        },
        Mutation("JavaScript when the file opens", .action) { file in
            let number = file.add("<</S/JavaScript/JS(app.beep\\(0\\);)>>")
            try file.change("/Catalog", "/Lang", "/OpenAction \(number) 0 R/Lang")
        },
        Mutation("JavaScript among the names", .action) { file in
            let script = "<</S/JavaScript/JS(app.beep\\(0\\);)>>"
            try file.change("/Catalog", "/Lang", "/Names<</JavaScript<</Names[(a)\(script)]>>>>/Lang")
        },
        Mutation("an action when a page opens", .action) { file in
            try file.change("/StructParents 0", "/StructParents", "/AA<</O<</S/Named/N/NextPage>>>>/StructParents")
        },
        Mutation("an attachment", .attachment) { file in
            let content = file.add("<</Type/EmbeddedFile/Subtype/text#2Fcsv>>", stream: "name;street")
            let entries = "<</Type/Filespec/F(list.csv)/UF(list.csv)/EF<</F \(content) 0 R>>>>"
            let names = "/Names<</EmbeddedFiles<</Names[(list.csv)\(file.add(entries)) 0 R]>>>>"
            try file.change("/Catalog", "/Lang", names + "/Lang")
        },
        Mutation("a link outside the structure", .annotation) { file in
            let link = "<</Type/Annot/Subtype/Link/Rect[60 60 90 90]/F 4/A<</S/URI/URI(https://example.org)>>>>"
            try file.change("/StructParents 0", "/StructParents", "/Annots[\(file.add(link)) 0 R]/StructParents")
        },
        Mutation("a form to fill in", .form) { try $0.change("/Catalog", "/Lang", "/AcroForm<</Fields[]>>/Lang") },
        Mutation("layers", .optionalContent) { file in
            let layer = file.add("<</Type/OCG/Name(Layer)>>")
            let settings = "/OCProperties<</OCGs[\(layer) 0 R]/D<</Order[]/AS[]>>>>"
            try file.change("/Catalog", "/Lang", settings + "/Lang")
        },
    ]

    /// Changes of the XMP packet.
    static let metadataMutations: [Mutation] = [
        Mutation("metadata of another kind", .catalogMetadata) { try $0.change("/Metadata/", "/XML", "/JSON") },
        Mutation("packed metadata", .catalogMetadata) { file in
            try file.change("/Metadata/", "/XML", "/XML/Filter/FlateDecode")
        },
        Mutation("no packet header", .metadataPacket) { file in
            try file.write("<?xpacket", "id=\"W5M0MpCehiHzreSzNTczkc9d\"", "id=\"W5\"")
        },
        Mutation("a tag that is not closed", .metadataPacket) { try $0.write("<?xpacket", "</dc:title>", "") },
        Mutation("PDF/A part 3", .metadataPDFA) { try $0.write("<?xpacket", "<pdfaid:part>2", "<pdfaid:part>3") },
        Mutation("level a in a small letter", .metadataPDFA) { try $0.write("<?xpacket", "mance>A<", "mance>a<") },
        Mutation("level B", .metadataPDFA) { try $0.write("<?xpacket", "mance>A<", "mance>B<") },
        Mutation("no PDF/A part", .metadataPDFA) { file in
            try file.write("<?xpacket", "<pdfaid:part>2</pdfaid:part>\n", "")
        },
        Mutation("no PDF/UA part", .metadataPDFUA) { file in
            try file.write("<?xpacket", "<pdfuaid:part>1</pdfuaid:part>\n", "")
        },
        Mutation("PDF/UA part 2", .metadataPDFUA) { try $0.write("<?xpacket", "<pdfuaid:part>1", "<pdfuaid:part>2") },
        Mutation("a schema description of another name space", .metadataExtension) { file in
            try file.write("<?xpacket", "URI>http://www.aiim.org/pdfua/ns/id/", "URI>http://www.example.org/")
        },
        Mutation("a schema description without a property", .metadataExtension) { file in
            try file.write("<?xpacket", "<pdfaProperty:name>part</pdfaProperty:name>\n", "")
        },
        Mutation("a value type in a small letter", .metadataExtension) {
            try $0.write("<?xpacket", ">Integer<", ">integer<")
        },
        Mutation("no title", .metadataTitle) { try $0.write("<?xpacket", "Letters about your DigiD", "") },
        Mutation("a title without x-default", .metadataTitle) { try $0.write("<?xpacket", "x-default", "nl") },
        Mutation("a date without a time zone", .metadataDates) { file in
            try file.write("<?xpacket", "<xmp:CreateDate>2026-11-01T00:00:00Z", "<xmp:CreateDate>1 november 2026")
        },
        Mutation("no date of change", .metadataDates) { file in
            try file.write("<?xpacket", "<xmp:ModifyDate>2026-11-01T00:00:00Z</xmp:ModifyDate>\n", "")
        },
        Mutation("no producer", .metadataProducer) { file in
            try file.write("<?xpacket", "<pdf:Producer>Postronde</pdf:Producer>\n", "")
        },
    ]
}
