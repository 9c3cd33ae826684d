/// In which form the lines of the Logboek Dataverwerkingen are written.
package enum ProcessingLogForm: String, CaseIterable, Codable, Sendable {
    /// One JSON object a line, with the field names of the standard.
    case json
    /// OTLP in JSON, one `TracesData` a line, as the file exporter of OpenTelemetry writes it.
    case otlp
}
