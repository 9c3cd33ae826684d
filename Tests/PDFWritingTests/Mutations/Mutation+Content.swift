import TestSupport

/// Changes of pages and of what is painted on them.
extension Mutation {
    static let contentMutations: [Mutation] = pageMutations + operatorMutations + sectionMutations + graphicsMutations

    private static let pageMutations: [Mutation] = [
        Mutation("a wrong count of pages", .pageTree) { try $0.change("/MediaBox", "/Count 2", "/Count 3") },
        Mutation("a page of another parent", .pageTree) { file in
            let node = try file.number(of: "/Type/Pages/Parent")
            try file.change("/StructParents 0", "/Parent \(node) 0 R", "/Parent 2 0 R")
        },
        Mutation("no media box", .pageBox) { try $0.change("/MediaBox", "/MediaBox[0 0 595.276 841.89]", "") },
        Mutation("a page of six metres", .pageBox) { try $0.change("/MediaBox", "595.276", "17000") },
        Mutation("a page without resources", .resources) { file in
            try file.change("/StructParents 0", "/Resources 6 0 R", "")
        },
        Mutation("a font name without a font", .resources) { try $0.change("<</Font<<", "/F0 ", "/F9 ") },
        Mutation("a group with transparency on a page", .unknownKey) { file in
            let group = "/Group<</S/Transparency/CS/DeviceCMYK>>"
            try file.change("/StructParents 0", "/StructParents", group + "/StructParents")
        },
        Mutation("a picture of the page", .unknownKey) { file in
            let thumb = "<</Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8>>"
            let number = file.add(thumb, stream: "a")
            try file.change("/StructParents 0", "/StructParents", "/Thumb \(number) 0 R/StructParents")
        },
    ]

    private static let operatorMutations: [Mutation] = [
        Mutation("an operator that PDF does not have", .contentOperator) { file in
            try file.write("/MCID 6>>", "60 700 Td", "60 700 Td xx")
        },
        Mutation("an operator that needs more", .contentOperator) { try $0.write("/MCID 6>>", "60 700 Td", "700 Td") },
        Mutation("a line that begins nowhere", .contentOperator) { file in
            try file.write("/MCID 6>>", "60 670 2 2 re", "60 690 l 62 690 l f 60 670 2 2 re")
        },
        Mutation("a picture inside the content", .contentOperator) { file in
            try file.write("/MCID 6>>", "60 670 2 2 re", "BI/W 1/H 1/CS/G/BPC 8 ID a EI 60 670 2 2 re")
        },
        Mutation("a mark that does not end", .contentBalance) { try $0.write("/MCID 6>>", "f\nEMC\n", "f\n") },
        Mutation("a state that is saved and not restored", .contentBalance) { file in
            try file.write("/MCID 6>>", "60 670 2 2 re", "q 60 670 2 2 re")
        },
        Mutation("a text object in a text object", .contentBalance) { file in
            try file.write("/MCID 6>>", "60 700 Td", "BT\n60 700 Td")
        },
        Mutation("a move outside text", .contentBalance) { try $0.write("/MCID 6>>", "ET\nEMC", "ET\n1 1 Td\nEMC") },
    ]

    private static let sectionMutations: [Mutation] = [
        Mutation("text without a mark", .contentUnmarked) { file in
            try file.write("/MCID 6>>", "/P<</MCID 6>>BDC", "/P<<>>BDC")
        },
        Mutation("a square without a mark", .contentUnmarked) { file in
            try file.write("/MCID 6>>", "/Artifact<</Type/Page>>BDC", "60 800 2 2 re f\n/Artifact<</Type/Page>>BDC")
        },
        Mutation("an artifact inside a mark", .contentNesting) { file in
            try file.write("/MCID 6>>", "60 700 Td", "/Artifact<</Type/Layout>>BDC\n60 700 Td")
            try file.write("/MCID 6>>", "ET\nEMC", "EMC\nET\nEMC")
        },
        Mutation("a mark inside an artifact", .contentNesting) { file in
            try file.write("/MCID 6>>", "/P<</MCID 6>>BDC", "/Artifact<</Type/Layout>>BDC\n/P<</MCID 6>>BDC")
            try file.write("/MCID 6>>", "ET\nEMC", "ET\nEMC\nEMC")
        },
        Mutation("a mark inside a mark", .contentNesting) { file in
            try file.write("/MCID 6>>", "ET\nEMC\n/P<</MCID 7>>BDC", "ET\n/P<</MCID 7>>BDC")
            try file.write("/MCID 6>>", "ET\nEMC\n/P<</MCID 8>>BDC", "ET\nEMC\nEMC\n/P<</MCID 8>>BDC")
        },
        Mutation("an artifact of no known type", .artifactType) { file in
            try file.write("/MCID 6>>", "/Artifact<</Type/Page>>", "/Artifact<</Type/Decoration>>")
        },
        Mutation("a running foot of no known kind", .artifactType) { file in
            try file.write("/MCID 3>>", "/Subtype/Footer", "/Subtype/Bottom")
        },
        Mutation("a span with a language that is no tag", .languageTag) { file in
            try file.write("/MCID 3>>", "/ActualText(password)", "/ActualText(password)/Lang(Dutch language)")
        },
    ]

    private static let graphicsMutations: [Mutation] = [
        Mutation("text over the right edge", .contentOffPage) { try $0.write("/MCID 6>>", "60 700 Td", "580 700 Td") },
        Mutation("text below the foot", .contentOffPage) { try $0.write("/MCID 6>>", "60 700 Td", "60 1 Td") },
        Mutation("a square beyond the edge", .contentOffPage) { file in
            try file.write("/MCID 6>>", "60 670 2 2 re", "-1 670 2 2 re")
        },
        Mutation("text far away through a transform", .contentOffPage) { file in
            try file.write("/MCID 6>>", "BT\n60 700 Td", "q 9 0 0 9 0 0 cm\nBT\n60 700 Td")
            try file.write("/MCID 6>>", "ET\nEMC", "ET\nQ\nEMC")
        },
        Mutation("text that is not painted", .textInvisible) { file in
            try file.write("/MCID 6>>", "60 700 Td", "3 Tr 60 700 Td")
        },
        Mutation("white text", .textInvisible) { try $0.write("/MCID 6>>", "60 700 Td", "1 g 60 700 Td") },
        Mutation("text of no size", .textInvisible) { try $0.write("/MCID 6>>", "/F0 11 Tf", "/F0 0 Tf") },
        Mutation("a colour of four inks", .colourSpace) { file in
            try file.write("/MCID 6>>", "60 670 2 2 re", "0 0 0 1 k 60 670 2 2 re")
        },
        Mutation("a graphics state with transparency", .transparency) { file in
            let number = file.add("<</Type/ExtGState/ca 0.5/BM/Foo>>")
            try file.change("<</Font<<", "<</Font<<", "<</ExtGState<</G0 \(number) 0 R>>/Font<<")
            try file.write("/MCID 6>>", "60 670 2 2 re", "/G0 gs 60 670 2 2 re")
        },
        Mutation("a form with marks of its own", .externalObject) { file in
            let content = "/P<</MCID 12>>BDC 60 610 2 2 re f EMC"
            let form = file.add("<</Type/XObject/Subtype/Form/BBox[0 0 595 841]>>", stream: content)
            try file.change("<</Font<<", "<</Font<<", "<</XObject<</X0 \(form) 0 R>>/Font<<")
            try file.write("/MCID 6>>", "60 670 2 2 re", "/X0 Do /X0 Do 60 670 2 2 re")
        },
        Mutation("a form of another file", .externalObject) { file in
            let entries = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(other.pdf)/Page 0>>>>"
            let form = file.add(entries, stream: "0 0 2 2 re f")
            try file.change("<</Font<<", "<</Font<<", "<</XObject<</X0 \(form) 0 R>>/Font<<")
            try file.write("/MCID 6>>", "60 670 2 2 re", "/X0 Do 60 670 2 2 re")
        },
        Mutation("a picture that lets shine through", .transparency) { file in
            let mask = file.add(image("/ColorSpace/DeviceGray"), stream: "a")
            let picture = file.add(image("/ColorSpace/DeviceGray/SMask \(mask) 0 R"), stream: "b")
            try file.change("<</Font<<", "<</Font<<", "<</XObject<</X0 \(picture) 0 R>>/Font<<")
            try file.write("/MCID 6>>", "60 670 2 2 re", "q 9 0 0 9 60 690 cm /X0 Do Q 60 670 2 2 re")
        },
        Mutation("a picture of four inks", .colourSpace) { file in
            let picture = file.add(image("/ColorSpace/DeviceCMYK"), stream: "abcd")
            try file.change("<</Font<<", "<</Font<<", "<</XObject<</X0 \(picture) 0 R>>/Font<<")
            try file.write("/MCID 6>>", "60 670 2 2 re", "q 9 0 0 9 60 690 cm /X0 Do Q 60 670 2 2 re")
        },
        Mutation("a picture without a mark", .contentUnmarked) { file in
            let picture = file.add(image("/ColorSpace/DeviceGray"), stream: "b")
            try file.change("<</Font<<", "<</Font<<", "<</XObject<</X0 \(picture) 0 R>>/Font<<")
            try file.write("/MCID 6>>", "/P<</MCID 6>>", "q 9 0 0 9 60 690 cm /X0 Do Q\n/P<</MCID 6>>")
        },
    ]

    private static func image(_ more: String) -> String {
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8\(more)>>"
    }
}
