import LetterModel

/// The one style sheet of a report in HTML: for wide and narrow screens, light and dark, and for paper.
///
/// Every size is a multiple of the reader's own (WCAG 2.2, 1.4.4).
enum ReportStyleSheet {
    /// The rules, each on a line of its own.
    static let text = colours + screen + tables + charts + narrow + paper

    private static let colours = """

        :root{\(variables(.light))}
        @media (prefers-color-scheme:dark){:root{\(variables(.dark))}}

        """

    private static func variables(_ palette: ReportPalette) -> String {
        var named = [
            ("ground", palette.ground), ("text", palette.text), ("quiet", palette.quiet),
            ("heading", palette.heading), ("rule", palette.rule),
        ]
        for status in ReportStatus.allCases {
            if let colour = palette.status[status] { named.append((status.rawValue, colour)) }
            if let colour = palette.tint[status] { named.append(("\(status.rawValue)-tint", colour)) }
        }
        return named.map { "--\($0.0):\($0.1.hex)" }.joined(separator: ";")
    }

    private static let screen = """
        html{background:var(--ground);color:var(--text);font:100%/1.5 "Noto Sans",system-ui,sans-serif}
        body{margin:0 auto;max-width:64rem;padding:2.5rem 1.5rem 4rem;overflow-wrap:anywhere}
        h1,h2,h3{color:var(--heading);line-height:1.25;margin:0}
        h1{font-size:1.9rem}
        h2{font-size:1.35rem;margin-top:3rem;padding-top:.6rem;border-top:2px solid var(--rule)}
        h3{font-size:1.05rem;margin-top:2rem}
        p{margin:.6rem 0;max-width:46rem}
        .subject{color:var(--quiet);font-size:1.1rem;margin:.4rem 0 0}
        nav ul{list-style:none;margin:1.5rem 0 2rem;padding:0;columns:16rem 3;column-gap:2rem}
        nav li{break-inside:avoid}
        nav a{display:block;padding:.25rem 0}
        a{color:var(--heading)}
        :focus-visible{outline:3px solid var(--heading);outline-offset:2px}
        dl{margin:1rem 0}
        dl div{display:grid;grid-template-columns:minmax(0,14rem) minmax(0,1fr);gap:0 1.5rem;padding:.35rem 0}
        dt{color:var(--quiet)}
        dd{grid-column:2;margin:0}
        code{font-family:"Noto Sans Mono","DejaVu Sans Mono",ui-monospace,monospace;font-size:.86em}
        .notice{background:var(--note-tint);border-left:5px solid var(--note);margin:1.5rem 0;padding:.5rem 1.2rem}
        .notice b{font-size:1.1rem}
        \(statusRules)

        """

    private static let statusRules = ReportStatus.allCases.map { status in
        let name = status.rawValue
        return """
            .notice.\(name){background:var(--\(name)-tint);border-color:var(--\(name))}
            .status.\(name),.notice.\(name) b{color:var(--\(name))}
            """
    }
    .joined(separator: "\n")

    private static let tables = """
        .scroll{overflow-x:auto;margin:1.5rem 0}
        table{border-collapse:collapse;font-size:.875rem;line-height:1.45;width:100%}
        caption{font-size:1rem;font-weight:bold;padding:0 0 .4rem;text-align:left}
        th,td{padding:.5rem 1.25rem .5rem 0;text-align:left;vertical-align:top}
        th:last-child,td:last-child{padding-right:0}
        thead th{border-bottom:2px solid var(--heading);color:var(--quiet);vertical-align:bottom}
        tbody th{font-weight:normal}
        tbody tr{border-bottom:1px solid var(--rule)}
        td p,th p{margin:0 0 .3rem}
        td p:last-child,th p:last-child{margin:0}
        thead th{overflow-wrap:normal}
        .short,.number{white-space:nowrap}
        .number{font-variant-numeric:tabular-nums;text-align:right}

        """

    /// Sizes of a chart are multiples of its text; the narrowest is that of `ChartColumns`.
    private static let charts = """
        figure{margin:1.5rem 0}
        figcaption{font-weight:bold}
        figure .scroll{margin:.4rem 0 0}
        .chart{display:block;font-size:.875rem;min-width:40em;overflow:visible}
        .chart .bars{overflow:visible}
        .chart text{fill:var(--text);font-variant-numeric:tabular-nums}
        .chart text.marked{fill:var(--stop);font-weight:bold}
        .chart .dark{fill:var(--heading);stroke:var(--heading)}
        .chart .light{fill:var(--note-tint);stroke:var(--heading)}
        .chart .gap{stroke:var(--ground);stroke-width:6}
        .chart .limit{stroke:var(--text);stroke-width:2;stroke-dasharray:5 3}

        """

    /// Columns keep a width in which words stay whole, and the table scrolls.
    private static let narrow = """
        @media (max-width:48rem){
        body{padding:1.25rem 1rem 3rem}
        h1{font-size:1.55rem}
        h2{font-size:1.2rem;margin-top:2.25rem}
        dl div{display:block;padding:.5rem 0}
        table{min-width:44rem}
        caption{max-width:calc(100vw - 2rem)}
        }

        """

    private static let paper = """
        @page{size:A4;margin:18mm 18mm 20mm}
        @media print{
        :root{\(variables(.light))}
        html{font-size:9.5pt}
        body{max-width:none;padding:0}
        nav{display:none}
        p{max-width:none}
        .scroll{overflow:visible}
        table{min-width:0}
        h1,h2,h3,caption,figcaption,h2+p,h3+p{break-after:avoid}
        tr,dl div,.notice,figure{break-inside:avoid}
        .notice{-webkit-print-color-adjust:exact}
        }

        """
}
