extension LetterTemplate {
    /// The letter of everyone who gives these answers: each optional text that asks one of these questions is replaced
    /// by the text that is then shown.
    ///
    /// Optional text that asks something else stays as it is. For reviews, which fill few letters; a run fills
    /// by the values of each person.
    package func choosing(_ answers: [ValueQuestion: Bool]) -> LetterTemplate {
        let choosing = TextChoosing(answers: answers)
        var template = self
        template.subject = choosing.line(subject)
        template.nodes = choosing.nodes(nodes)
        return template
    }
}

/// Replaces optional texts by the one of their two texts that an answer chooses.
private struct TextChoosing {
    let answers: [ValueQuestion: Bool]

    func nodes(_ nodes: [TemplateNode]) -> [TemplateNode] {
        nodes.flatMap { node -> [TemplateNode] in
            switch node {
            case .constant, .pattern: [node]
            case .block(let block): [.block(TemplateBlock(index: block.index, shape: shape(block.shape)))]
            case .choice(let choice): self.choice(choice)
            }
        }
    }

    func line(_ line: InlineTemplate) -> InlineTemplate { InlineTemplate(parts: parts(line.parts)) }

    private func choice(_ choice: TemplateChoice) -> [TemplateNode] {
        if let holds = answers[ValueQuestion(choice.condition)] {
            return nodes(holds ? choice.shown : choice.otherwise)
        }
        var choice = choice
        choice.shown = nodes(choice.shown)
        choice.otherwise = nodes(choice.otherwise)
        return [.choice(choice)]
    }

    private func shape(_ shape: TemplateBlock.Shape) -> TemplateBlock.Shape {
        switch shape {
        case .pageBreak: .pageBreak
        case .heading(let level, let text): .heading(level: level, line(text))
        case .paragraph(let lines): .paragraph(lines.map(line))
        case .list(let list): .list(self.list(list))
        }
    }

    private func list(_ list: ListTemplate) -> ListTemplate {
        let items = list.items.map {
            ListTemplate.Item(lines: $0.lines.map(line), sublists: $0.sublists.map(self.list))
        }
        return ListTemplate(isOrdered: list.isOrdered, items: items)
    }

    private func parts(_ parts: [InlinePart]) -> [InlinePart] {
        parts.flatMap { part -> [InlinePart] in
            guard case .optional(var optional) = part else { return [part] }
            if let holds = answers[ValueQuestion(optional.condition)] {
                return self.parts(holds ? optional.shown : optional.otherwise)
            }
            optional.shown = self.parts(optional.shown)
            optional.otherwise = self.parts(optional.otherwise)
            return [.optional(optional)]
        }
    }
}
