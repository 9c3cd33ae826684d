/// The XSD 1.0 schema of account extracts.
///
/// It fixes the structure, and leaves the values of single accounts open on purpose: a wrong number
/// or status refuses that record and not the file. How long a value may be is a matter of
/// `XMLCaps`. `docs/formats/accounts-xml.md` shows the same text.
package enum AccountSchema {
    /// The namespace of version 1.
    package static let namespace = "urn:postronde:account-extract:1"

    /// The schema, as the documentation shows it.
    package static let text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:postronde:account-extract:1"
            targetNamespace="urn:postronde:account-extract:1" elementFormDefault="qualified">

          <xs:element name="accounts">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="account" type="account" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="reference-date" type="day" use="required"/>
              <xs:attribute name="source" type="source" use="required"/>
              <xs:attribute name="records" type="count" use="required"/>
            </xs:complexType>
          </xs:element>

          <!-- The values of an account are any text here, and checked one record at a time: a wrong one
               refuses its record and not the file. -->
          <xs:complexType name="account">
            <xs:sequence>
              <xs:element name="password" type="tool" minOccurs="0"/>
              <xs:element name="sms" type="sms" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="app" type="tool" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="document" type="document" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="bsn" type="xs:string" use="required"/>
            <xs:attribute name="status" type="xs:string" use="required"/>
            <xs:attribute name="locale" type="xs:string"/>
            <xs:attribute name="last-login" type="xs:string"/>
            <xs:attribute name="login-preference" type="xs:string"/>
          </xs:complexType>

          <xs:complexType name="tool">
            <xs:attribute name="status" type="xs:string" use="required"/>
          </xs:complexType>

          <xs:complexType name="sms">
            <xs:attribute name="status" type="xs:string" use="required"/>
            <xs:attribute name="spoken" type="xs:string"/>
          </xs:complexType>

          <xs:complexType name="document">
            <xs:attribute name="kind" type="xs:string" use="required"/>
          </xs:complexType>

          <xs:simpleType name="day">
            <xs:restriction base="xs:date">
              <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="source">
            <xs:restriction base="xs:string">
              <xs:pattern value="[A-Za-z0-9][A-Za-z0-9._-]{0,63}"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="count">
            <xs:restriction base="xs:string">
              <xs:pattern value="[0-9]{1,9}"/>
            </xs:restriction>
          </xs:simpleType>

        </xs:schema>
        """
}
