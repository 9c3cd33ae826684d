/// The XSD 1.0 schema of person extracts in StUF-BG 0310: the frame of an answer, and nothing of its persons.
///
/// Real senders keep neither the order of the standard nor all of its types, and a wrong value refuses its person
/// and not the file. So what stands inside an object is open here, and read by its path. The documentation
/// (`docs/formats/persons-stuf-bg.md`) shows the same text.
package enum StUFSchema {
    /// The namespace of StUF-BG 3.10.
    package static let namespace = "http://www.egem.nl/StUF/sector/bg/0310"
    /// The namespace of the envelope, StUF 3.01, and of its attributes.
    package static let envelopeNamespace = "http://www.egem.nl/StUF/StUF0301"

    /// The schema, as the documentation shows it.
    package static let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.egem.nl/StUF/sector/bg/0310"
            targetNamespace="http://www.egem.nl/StUF/sector/bg/0310" elementFormDefault="qualified">

          <!-- Answers that hold all their persons in one message. -->
          <xs:element name="npsLa01" type="answer"/>
          <xs:element name="npsLa03" type="answer"/>
          <xs:element name="npsLa05" type="answer"/>
          <xs:element name="npsLa07" type="answer"/>
          <xs:element name="npsLa09" type="answer"/>

          <xs:complexType name="answer">
            <xs:sequence>
              <xs:element name="stuurgegevens" type="open"/>
              <xs:element name="parameters" type="open" minOccurs="0"/>
              <xs:element name="melding" type="open" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="antwoord" minOccurs="0">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="object" type="open" nillable="true" minOccurs="0" maxOccurs="unbounded"/>
                  </xs:sequence>
                  <xs:anyAttribute processContents="skip"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:anyAttribute processContents="skip"/>
          </xs:complexType>

          <!-- Whatever the standard or the sender puts here. -->
          <xs:complexType name="open" mixed="true">
            <xs:sequence>
              <xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
            <xs:anyAttribute processContents="skip"/>
          </xs:complexType>

        </xs:schema>
        """
}
