"""Keeps to what consumers rely on where the document cannot say it without differing from upstream's.

Integers are 64-bit (contract, rule 1) and U+0000 is kept in no name (rule 8); the schemas of the catalogue, which are
upstream's word for word, say neither.
"""

import schemathesis

LIMIT = 2**63


def kept(value, inside_config=False):
    if isinstance(value, str):
        return inside_config or "\0" not in value
    if isinstance(value, bool):
        return True
    if isinstance(value, (int, float)):
        return inside_config or -LIMIT <= value < LIMIT
    if isinstance(value, list):
        return all(kept(item, inside_config) for item in value)
    if isinstance(value, dict):
        return all(kept(item, inside_config or name.endswith("config")) for name, item in value.items())
    return True


@schemathesis.hook
def filter_body(context, body):
    return kept(body)
