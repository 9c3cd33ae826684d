import Glibc

/// One request to a server on this machine, written by hand, so that nothing is as a well-behaved client would have it.
package struct RawHTTP: Sendable {
    private let port: UInt16

    package init(port: UInt16) { self.port = port }

    /// What a server answered.
    package struct Answer: Sendable {
        /// Of the first line; 0 when the connection was closed without an answer.
        package let status: Int
        /// By their name in small letters.
        package let headers: [String: String]
        /// Up to the end of the connection.
        package let body: [UInt8]

        /// The body as text.
        package var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// Sends bytes and reads until the server closes the connection, at most ten seconds.
    ///
    /// - Parameter isHeadEnough: Whether to come back as soon as something follows the headers, for answers without an end.
    package func send(_ text: String, isHeadEnough: Bool = false) -> Answer {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard isConnected == 0 else { return Answer(status: 0, headers: [:], body: []) }
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes {
                unsafe Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { break }
            sent += count
        }
        return Self.answer(received(socket, isHeadEnough: isHeadEnough))
    }

    /// A request with the headers of a browser that has the key; `nil` takes a header away.
    package func ask(
        _ method: String,
        _ target: String,
        cookie: String,
        headers: [String: String?] = [:],
        body: String? = nil
    ) -> Answer {
        var all = ["Host": "127.0.0.1:\(port)", "Cookie": cookie, "Connection": "close"]
        if let body {
            all["Origin"] = "http://127.0.0.1:\(port)"
            all["Content-Type"] = "application/json"
            all["Content-Length"] = "\(body.utf8.count)"
        }
        for (name, value) in headers { all[name] = value }
        let lines = all.map { "\($0.key): \($0.value)\r\n" }.joined()
        return send("\(method) \(target) HTTP/1.1\r\n\(lines)\r\n\(body ?? "")")
    }

    private func received(_ socket: Int32, isHeadEnough: Bool) -> [UInt8] {
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe piece.withUnsafeMutableBytes { unsafe recv(socket, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { return all }
            all += piece[..<count]
            if isHeadEnough, let end = Self.endOfHead(all), all.count > end { return all }
        }
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        bytes.indices.dropLast(3).first { bytes[$0..<$0 + 4].elementsEqual([13, 10, 13, 10]) }.map { $0 + 4 }
    }

    private static func answer(_ bytes: [UInt8]) -> Answer {
        guard let end = endOfHead(bytes) else { return Answer(status: 0, headers: [:], body: bytes) }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
        return Answer(status: words.count > 1 ? Int(words[1]) ?? 0 : 0, headers: headers, body: Array(bytes[end...]))
    }
}
