//! Repeated properties in JSON text. RFC 8259 lets readers differ on them, and strict ones refuse the whole text.

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::ops::Range;

use foldhash::{HashMap, HashMapExt};

/// Valid JSON text in which every object has each property once: where it is first, with its last value. `None` if `text`
/// is that already. What is removed is the property with the comma and white space before it.
///
/// Takes one pass, no recursion, and memory in proportion to the properties of the objects around one position.
pub(super) fn without_repeated(text: &str) -> Option<String> {
    let mut edits = Edits::default();
    scan(text, |object| edits.add(text, object));
    (!edits.0.is_empty()).then(|| edits.apply(text))
}

/// Where a property of an object is.
struct Property {
    /// Its name, with the quotation marks.
    name: Range<usize>,
    /// Its value, with the white space around it.
    value: Range<usize>,
}

/// Where a scan is.
#[derive(Default)]
struct Scan {
    /// The properties of all open objects.
    properties: Vec<Property>,
    /// For each open object or array, where its own properties start. An array has none.
    open: Vec<Option<usize>>,
    /// Whether a string that comes next is the name of a property.
    name_is_next: bool,
}

/// Calls `inspect` with the properties of each object, at its end.
fn scan(text: &str, mut inspect: impl FnMut(&[Property])) {
    let bytes = text.as_bytes();
    let (mut scan, mut at) = (Scan::default(), 0);
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'"' => {
                at = end_of_string(bytes, at);
                scan.string(start..at);
            }
            b'{' => scan.begin(true),
            b'[' => scan.begin(false),
            b':' => scan.change(|property| property.value.start = at),
            b',' => scan.comma(start),
            b']' => drop(scan.open.pop()),
            b'}' => scan.end_of_object(start, &mut inspect),
            _ => {}
        }
    }
}

impl Scan {
    fn begin(&mut self, object: bool) {
        self.open.push(object.then_some(self.properties.len()));
        self.name_is_next = object;
    }

    fn string(&mut self, name: Range<usize>) {
        if self.name_is_next {
            self.name_is_next = false;
            let value = name.end..name.end;
            self.properties.push(Property { name, value });
        }
    }

    fn comma(&mut self, at: usize) {
        if let Some(Some(_)) = self.open.last() {
            self.change(|property| property.value.end = at);
            self.name_is_next = true;
        }
    }

    fn end_of_object(&mut self, at: usize, inspect: impl FnOnce(&[Property])) {
        self.name_is_next = false;
        // Of an empty object this changes the property that has it, and so does the end of that one later.
        self.change(|property| property.value.end = at);
        let first = self.open.pop().flatten().unwrap_or_default();
        inspect(&self.properties[first..]);
        self.properties.truncate(first);
    }

    /// Changes the property that the scan is in.
    fn change(&mut self, change: impl FnOnce(&mut Property)) {
        self.properties.last_mut().map(change);
    }
}

/// The end of the string whose first character is at `at`.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'"' => return at + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    at
}

/// A range of the text that is removed, or replaced by another range of the same text.
struct Edit {
    removed: Range<usize>,
    replacement: Option<Range<usize>>,
}

#[derive(Default)]
struct Edits(Vec<Edit>);

impl Edits {
    /// Adds what is to be changed in an object.
    fn add(&mut self, text: &str, object: &[Property]) {
        if object.len() < 2 {
            return;
        }
        let mut seen = HashMap::with_capacity(object.len());
        let (mut last, mut end) = (HashMap::new(), 0);
        for property in object {
            let value = trim(text, &property.value);
            match seen.entry(unescaped(text, &property.name)) {
                Entry::Vacant(entry) => drop(entry.insert(value.clone())),
                Entry::Occupied(first) => {
                    last.insert(first.get().start, (first.get().clone(), value.clone()));
                    self.0.push(Edit {
                        removed: end..value.end,
                        replacement: None,
                    });
                }
            }
            end = value.end;
        }
        self.0.extend(last.into_values().map(|(first, last)| Edit {
            removed: first,
            replacement: Some(last),
        }));
    }

    /// The text after the edits. What is moved has edits of its own. What is removed or replaced has edits that do not count.
    fn apply(mut self, text: &str) -> String {
        self.0.sort_unstable_by_key(|edit| edit.removed.start);
        let mut result = String::with_capacity(text.len());
        let whole = 0..text.len();
        let mut pending = vec![whole];
        while let Some(range) = pending.pop() {
            let next = self
                .0
                .partition_point(|edit| edit.removed.start < range.start);
            match self.0.get(next) {
                Some(edit) if edit.removed.start < range.end => {
                    result.push_str(&text[range.start..edit.removed.start]);
                    pending.push(edit.removed.end..range.end);
                    pending.extend(edit.replacement.clone());
                }
                _ => result.push_str(&text[range]),
            }
        }
        result
    }
}

/// The range without white space at its ends.
fn trim(text: &str, range: &Range<usize>) -> Range<usize> {
    let value = text[range.clone()].trim_ascii_start();
    let start = range.end - value.len();
    start..start + value.trim_ascii_end().len()
}

/// What a name says. A name with a lone surrogate, which only an edit by SQL can bring, says what is written.
fn unescaped<'a>(text: &'a str, name: &Range<usize>) -> Cow<'a, str> {
    let name = &text[name.clone()];
    let written = Cow::Borrowed(&name[1..name.len() - 1]);
    if written.contains('\\') {
        serde_json::from_str(name).map_or(written, Cow::Owned)
    } else {
        written
    }
}
