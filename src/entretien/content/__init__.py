"""From what a trainer wrote to a scenario: YAML in, values and diagnostics out. The only home of PyYAML."""
