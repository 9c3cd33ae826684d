/// The style and the scripts of the page, which are part of the program.
enum PageAssets {
    /// In the order in which the page loads them: each uses what stands in those before it.
    static let scripts = ["parts.js", "editor.js", "exchange.js", "page.js"]

    /// A file by its path in an address, with its type; `nil` when there is none.
    static func file(_ path: String) -> (type: String, bytes: [UInt8])? {
        let script = "text/javascript; charset=utf-8"
        return switch path {
        case "/page.css": ("text/css; charset=utf-8", PackageResources.page_css)
        case "/parts.js": (script, PackageResources.parts_js)
        case "/editor.js": (script, PackageResources.editor_js)
        case "/exchange.js": (script, PackageResources.exchange_js)
        case "/page.js": (script, PackageResources.page_js)
        default: nil
        }
    }
}
