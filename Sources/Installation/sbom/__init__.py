"""A software bill of materials (CycloneDX) of the finished program."""
