package import LetterModel

/// One value of a YAML file, with the place where it stands.
///
/// Scalars stay text until a reader asks for a type, so that `NO` is never a boolean and `08.11` never
/// a number by accident.
package struct YAMLNode: Hashable, Sendable {
    /// Where the value begins.
    package let place: SourcePlace
    /// What stands there.
    package let content: Content

    /// Puts a value at a place.
    package init(place: SourcePlace, content: Content) {
        self.place = place
        self.content = content
    }

    /// The kinds of value.
    package enum Content: Hashable, Sendable {
        /// Text; quoted and block scalars count as quoted.
        case scalar(String, isQuoted: Bool)
        case sequence([YAMLNode])
        /// In the order of the file; no key stands twice.
        case mapping([Entry])
        /// Nothing after the colon, `~` or `null`.
        case null
    }

    /// One line of a mapping.
    package struct Entry: Hashable, Sendable {
        /// Text, quotes removed; stands once in its mapping.
        package let key: String
        /// Where the key begins.
        package let keyPlace: SourcePlace
        /// `null` when nothing follows the colon.
        package let value: YAMLNode

        package init(key: String, keyPlace: SourcePlace, value: YAMLNode) {
            self.key = key
            self.keyPlace = keyPlace
            self.value = value
        }
    }

    /// What the value is, in words for a message.
    package var kind: String {
        switch content {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        case .null: "nothing"
        }
    }
}
