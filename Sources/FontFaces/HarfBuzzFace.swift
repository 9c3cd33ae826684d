import CHarfBuzz

/// A font as HarfBuzz sees it. All use of HarfBuzz in the program is in this file.
///
/// Face and font are made immutable, after which HarfBuzz lets any number of threads use them at
/// once (its manual, "Object lifetimes"); what changes while shaping lives in a ``ShapingBuffer``.
@safe
struct HarfBuzzFace: ~Copyable, @unchecked Sendable {
    private let face: OpaquePointer
    private let font: OpaquePointer

    /// Features that HarfBuzz applies to horizontal Latin text by itself and that replace glyphs.
    private static let replacingFeatures = [
        "rvrn", "ltra", "ltrm", "ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt",
    ]

    /// Those that move glyphs (HarfBuzz applies `dist` to some scripts only; it is named for safety).
    private static let positioningFeatures = ["abvm", "blwm", "mark", "mkmk", "curs", "dist", "kern"]

    /// Tables that a font inside a PDF needs (ISO 32000-1, 9.9); all others are left out of subsets.
    private static let tablesInPDF: Set = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"]

    /// Copies the bytes and opens the font in them.
    init(bytes: [UInt8]) {
        let blob = unsafe bytes.withUnsafeBytes { raw in
            unsafe hb_blob_create(
                raw.baseAddress?.assumingMemoryBound(to: CChar.self),
                UInt32(raw.count),
                HB_MEMORY_MODE_DUPLICATE,
                nil,
                nil
            )
        }
        unsafe face = hb_face_create(blob, 0)
        unsafe hb_blob_destroy(blob)
        unsafe hb_face_make_immutable(face)
        unsafe font = hb_font_create(face)
        unsafe hb_font_make_immutable(font)
    }

    deinit {
        unsafe hb_font_destroy(font)
        unsafe hb_face_destroy(face)
    }

    /// The glyph of a character, 0 when the font has none.
    func glyph(for scalar: Unicode.Scalar) -> UInt16 {
        var glyph: hb_codepoint_t = 0
        guard unsafe hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 else { return 0 }
        return UInt16(truncatingIfNeeded: glyph)
    }

    /// The top of a character's outline above the baseline; 0 when the font has none.
    func outlineTop(of scalar: Unicode.Scalar) -> Int {
        var extents = hb_glyph_extents_t()
        guard unsafe hb_font_get_glyph_extents(font, UInt32(glyph(for: scalar)), &extents) != 0 else { return 0 }
        return Int(extents.y_bearing)
    }

    /// All characters that the font has, in the order of their numbers.
    func scalars() -> [Unicode.Scalar] {
        let set = HarfBuzzSet()
        unsafe hb_face_collect_unicodes(face, set.pointer)
        return set.members.compactMap(Unicode.Scalar.init)
    }

    /// Adds all characters of the font that can be composed from these, as shaping composes them
    /// (`e` and U+0301 are shown by the glyph of `é`).
    func closeOverComposition(_ scalars: Set<Unicode.Scalar>) -> Set<Unicode.Scalar> {
        let pairs = self.scalars().compactMap { scalar in Self.decompose(scalar).map { (scalar, $0, $1) } }
        var (closed, count) = (scalars, 0)
        while count < closed.count {
            count = closed.count
            for (composed, base, mark) in pairs where closed.contains(base) && closed.contains(mark) {
                closed.insert(composed)
            }
        }
        return closed
    }

    private static func decompose(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar)? {
        var (base, mark): (hb_codepoint_t, hb_codepoint_t) = (0, 0)
        guard unsafe hb_unicode_decompose(hb_unicode_funcs_get_default(), scalar.value, &base, &mark) != 0, mark != 0
        else { return nil }
        guard let first = Unicode.Scalar(base), let second = Unicode.Scalar(mark) else { return nil }
        return (first, second)
    }

    /// Shapes Latin text from left to right.
    func shape(_ text: String, language: String, into buffer: inout ShapingBuffer) -> [ShapedGlyph] {
        guard !text.isEmpty else { return [] }
        buffer.fill(with: text, language: language)
        unsafe hb_shape(font, buffer.pointer, nil, 0)
        return buffer.glyphs()
    }

    /// The lookups of the table `GSUB` that shaping starts from.
    func replacingLookups() -> [Int] {
        lookupSet().members.map(Int.init)
    }

    /// The glyphs themselves and all that shaping can make of them, in ascending order.
    ///
    /// - Parameter passedOver: Lookups from which shaping would start too, and that do not count.
    func closure(over glyphs: some Sequence<UInt16>, without passedOver: Set<Int> = []) -> [UInt16] {
        let reached = HarfBuzzSet(glyphs.lazy.map(UInt32.init))
        let lookups = HarfBuzzSet(lookupSet().members.filter { !passedOver.contains(Int($0)) })
        unsafe hb_ot_layout_lookups_substitute_closure(face, lookups.pointer, reached.pointer)
        return reached.members.map { UInt16(truncatingIfNeeded: $0) }
    }

    /// The bytes of a font with these glyphs under their old numbers, without hints for low
    /// resolutions; `nil` when HarfBuzz cannot make it.
    func subset(of glyphs: some Sequence<UInt16>) -> [UInt8]? {
        guard let input = unsafe hb_subset_input_create_or_fail() else { return nil }
        defer { unsafe hb_subset_input_destroy(input) }
        let flags = HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue
        unsafe hb_subset_input_set_flags(input, flags)
        let kept = unsafe hb_subset_input_glyph_set(input)
        for glyph in glyphs { unsafe hb_set_add(kept, UInt32(glyph)) }
        let dropped = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        for tag in tableTags() where !Self.tablesInPDF.contains(Self.text(of: tag)) { unsafe hb_set_add(dropped, tag) }
        guard let subset = unsafe hb_subset_or_fail(face, input) else { return nil }
        defer { unsafe hb_face_destroy(subset) }
        return unsafe Self.bytes(of: subset)
    }

    /// The glyphs that the lookups from which shaping starts can put in the place of others, also
    /// through lookups that they call.
    func replacements() -> [UInt16] {
        let lookups = lookupSet()
        let reached = HarfBuzzSet()
        for lookup in lookups.members {
            unsafe hb_ot_layout_lookup_collect_glyphs(
                face,
                Self.tag("GSUB"),
                lookup,
                nil,
                nil,
                nil,
                reached.pointer
            )
        }
        return reached.members.map { UInt16(truncatingIfNeeded: $0) }
    }

    /// The lookups of the table `GPOS` that shaping starts from.
    func positioningLookups() -> [Int] {
        lookupSet(table: "GPOS", features: Self.positioningFeatures).members.map(Int.init)
    }

    /// The glyphs on which a lookup of the table `GPOS` has to come to do anything.
    func glyphs(movedByLookup lookup: Int) -> [UInt16] {
        let moved = HarfBuzzSet()
        unsafe hb_ot_layout_lookup_collect_glyphs(
            face,
            Self.tag("GPOS"),
            UInt32(lookup),
            nil,
            moved.pointer,
            nil,
            nil
        )
        return moved.members.map { UInt16(truncatingIfNeeded: $0) }
    }

    /// Whether the font's table `GDEF` calls a glyph a mark.
    func isMark(_ glyph: UInt16) -> Bool {
        unsafe hb_ot_layout_get_glyph_class(face, UInt32(glyph)) == HB_OT_LAYOUT_GLYPH_CLASS_MARK
    }

    private func lookupSet(table: String = "GSUB", features: [String] = replacingFeatures) -> HarfBuzzSet {
        let set = HarfBuzzSet()
        let scripts = ["latn", "DFLT"].map(Self.tag) + [0]
        let features = features.map(Self.tag) + [0]
        unsafe hb_ot_layout_collect_lookups(face, Self.tag(table), scripts, nil, features, set.pointer)
        return set
    }

    private func tableTags() -> [UInt32] {
        var count = unsafe hb_face_get_table_tags(face, 0, nil, nil)
        var tags = [UInt32](repeating: 0, count: Int(count))
        _ = unsafe hb_face_get_table_tags(face, 0, &count, &tags)
        return tags
    }

    private static func bytes(of face: OpaquePointer) -> [UInt8]? {
        let blob = unsafe hb_face_reference_blob(face)
        defer { unsafe hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let start = unsafe hb_blob_get_data(blob, &length), length > 0 else { return nil }
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(length)))
    }

    private static func tag(_ text: String) -> UInt32 {
        text.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func text(of tag: UInt32) -> String {
        String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> $0) }, as: UTF8.self)
    }
}

/// The changeable memory of shaping; one a worker, used again for every text.
@safe
package struct ShapingBuffer: ~Copyable {
    fileprivate let pointer: OpaquePointer
    private var languageTag = ""
    private var language: OpaquePointer?
    /// What was found out about pairs, by face and language.
    var pairs: [PairKerning] = []

    /// Takes an empty buffer from HarfBuzz; it grows with the longest text.
    package init() {
        unsafe pointer = hb_buffer_create()
    }

    deinit {
        unsafe hb_buffer_destroy(pointer)
    }

    /// Replaces the content. Characters that show nothing (soft hyphen, joiners) make no glyph: as a
    /// space of no width they would be read back from the PDF as real spaces.
    fileprivate mutating func fill(with text: String, language tag: String) {
        if tag != languageTag {
            unsafe language = hb_language_from_string(tag, -1)
            languageTag = tag
        }
        unsafe hb_buffer_clear_contents(pointer)
        unsafe hb_buffer_set_flags(pointer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
        unsafe hb_buffer_set_direction(pointer, HB_DIRECTION_LTR)
        unsafe hb_buffer_set_script(pointer, HB_SCRIPT_LATIN)
        unsafe hb_buffer_set_language(pointer, language)
        var text = text
        text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                let count = Int32(characters.count)
                unsafe hb_buffer_add_utf8(pointer, characters.baseAddress, count, 0, count)
            }
        }
        precondition(unsafe hb_buffer_allocation_successful(pointer) != 0, "Memory for one paragraph must be there.")
    }

    /// Copies the result out, in one allocation.
    fileprivate func glyphs() -> [ShapedGlyph] {
        var count: UInt32 = 0
        guard let characters = unsafe hb_buffer_get_glyph_infos(pointer, &count),
            let positions = unsafe hb_buffer_get_glyph_positions(pointer, &count)
        else { return [] }
        // All empty arrays share one place in memory, which threads must not write to, not even a zero.
        guard count > 0 else { return [] }
        return unsafe [ShapedGlyph](unsafeUninitializedCapacity: Int(count)) { glyphs, filled in
            for index in 0..<Int(count) {
                unsafe glyphs.initializeElement(
                    at: index,
                    to: ShapedGlyph(
                        id: UInt16(truncatingIfNeeded: characters[index].codepoint),
                        advance: positions[index].x_advance,
                        xOffset: positions[index].x_offset,
                        yOffset: positions[index].y_offset,
                        cluster: Int32(truncatingIfNeeded: characters[index].cluster)
                    )
                )
            }
            filled = Int(count)
        }
    }
}

/// A set of numbers that HarfBuzz fills or reads.
@safe
private struct HarfBuzzSet: ~Copyable {
    let pointer: OpaquePointer

    init(_ members: some Sequence<UInt32> = []) {
        unsafe pointer = hb_set_create()
        for member in members { unsafe hb_set_add(pointer, member) }
    }

    deinit {
        unsafe hb_set_destroy(pointer)
    }

    /// The members in ascending order.
    var members: [UInt32] {
        var (result, member): ([UInt32], hb_codepoint_t) = ([], hb_codepoint_t.max)
        while unsafe hb_set_next(pointer, &member) != 0 { result.append(member) }
        return result
    }
}
