//! Random values: made after a schema, and then often changed in one place.

use serde_json::{Map, Value, json};

use crate::dice::Dice;
use crate::schemas::{FORMATS, NAMES, PATTERNS};

/// Makes values for the schemas of a document.
pub struct Values<'d> {
    pub document: &'d Value,
    pub dice: Dice,
}

impl Values<'_> {
    /// A value that is likely to be valid under the schema, or almost.
    pub fn near(&mut self, schema: &Value) -> Value {
        let mut value = self.valid(schema, 8);
        if self.dice.chance(45) {
            self.change(&mut value);
        }
        value
    }

    /// Follows the keywords that say most, and ignores the others.
    fn valid(&mut self, schema: &Value, depth: usize) -> Value {
        if depth == 0 {
            return self.any(0);
        }
        if let Some(reference) = schema["$ref"].as_str() {
            let document = self.document;
            let target = document.pointer(reference.trim_start_matches('#'));
            return target.map_or(Value::Null, |target| self.valid(target, depth - 1));
        }
        for keyword in ["anyOf", "oneOf", "enum"] {
            if let Some(options) = schema[keyword].as_array() {
                let option = self.dice.pick(options).clone();
                if keyword == "enum" {
                    return option;
                }
                let option = self.valid(&option, depth - 1);
                return self.with_object(schema, option, depth);
            }
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let mut out = json!({});
            for part in parts {
                match (out, self.valid(part, depth - 1)) {
                    (Value::Object(mut all), Value::Object(more)) => {
                        all.extend(more);
                        out = all.into();
                    }
                    (_, other) => out = other,
                }
            }
            return self.with_object(schema, out, depth);
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        self.typed(schema, depth)
    }

    /// Adds the properties of the schema to an object.
    fn with_object(&mut self, schema: &Value, value: Value, depth: usize) -> Value {
        match value {
            Value::Object(mut object) if !schema["properties"].is_null() => {
                object.extend(self.object(schema, depth));
                object.into()
            }
            value => value,
        }
    }

    fn typed(&mut self, schema: &Value, depth: usize) -> Value {
        let kind = match &schema["type"] {
            Value::Array(types) => self
                .dice
                .pick(types)
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            Value::String(kind) => kind.clone(),
            _ if !schema["properties"].is_null() || !schema["required"].is_null() => {
                "object".into()
            }
            _ if !schema["then"].is_null() => {
                let branch = *self.dice.pick(&["if", "then", "else"]);
                return self.valid(&schema[branch], depth - 1);
            }
            _ => return self.any(2),
        };
        match kind.as_str() {
            "integer" => self.number(&[
                json!(0),
                json!(2),
                json!(3),
                json!(6),
                json!(4.0),
                json!(12),
                json!(-3),
            ]),
            "number" => self.number(&[
                json!(0.5),
                json!(1),
                json!(0.07),
                json!(2.0),
                json!(9.99),
                json!(1e1),
                json!(-1.5),
            ]),
            "string" => self.string(schema),
            "boolean" => self.dice.chance(50).into(),
            "null" => Value::Null,
            "array" => self.array(schema, depth),
            _ => self.object(schema, depth).into(),
        }
    }

    fn number(&mut self, numbers: &[Value]) -> Value {
        self.dice.pick(numbers).clone()
    }

    fn string(&mut self, schema: &Value) -> Value {
        let known = |name: &Value, all: &[(&str, &'static [&'static str])]| {
            all.iter()
                .find(|(key, _)| *name == *key)
                .map(|(_, strings)| *strings)
        };
        let strings =
            known(&schema["pattern"], PATTERNS).or_else(|| known(&schema["format"], FORMATS));
        let strings = strings.unwrap_or(&["", "a", "ab", "abc", "red"]);
        (*self.dice.pick(strings)).into()
    }

    fn array(&mut self, schema: &Value, depth: usize) -> Value {
        let mut items = Vec::new();
        for item in schema["prefixItems"].as_array().into_iter().flatten() {
            items.push(self.valid(item, depth - 1));
        }
        for _ in 0..self.dice.below(3) {
            items.push(self.valid(schema.get("items").unwrap_or(&json!(true)), depth - 1));
        }
        if let Some(contained) = schema.get("contains") {
            items.push(self.valid(contained, depth - 1));
        }
        items.into()
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Map<String, Value> {
        let mut out = Map::new();
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for name in NAMES.iter().chain(&["value"]) {
            let property = &schema["properties"][name];
            let is_required = required.contains(&json!(name));
            if !is_required && (property.is_null() || self.dice.chance(50)) {
                continue;
            }
            let value = if property.is_null() {
                self.any(1)
            } else {
                self.valid(property, depth - 1)
            };
            out.insert((*name).into(), value);
        }
        if schema["additionalProperties"].is_object() && self.dice.chance(50) {
            let value = self.valid(&schema["additionalProperties"], depth - 1);
            out.insert("e".into(), value);
        }
        out
    }

    /// Any value.
    fn any(&mut self, depth: usize) -> Value {
        let scalars = [
            Value::Null,
            json!(true),
            json!(1),
            json!(2.0),
            json!(0.5),
            json!(-7),
            json!(1_000_000_007),
            json!(""),
            json!("red"),
            json!("12"),
            json!("x-1"),
            json!("é"),
            json!("2026-11-22"),
        ];
        match self.dice.below(if depth == 0 { 8 } else { 12 }) {
            0..8 => self.dice.pick(&scalars).clone(),
            8 | 9 => (0..self.dice.below(3))
                .map(|_| self.any(depth - 1))
                .collect(),
            _ => {
                let mut out = Map::new();
                for _ in 0..self.dice.below(3) {
                    let name = *self.dice.pick(NAMES);
                    out.insert(name.into(), self.any(depth - 1));
                }
                out.into()
            }
        }
    }

    /// Changes one part of the value.
    fn change(&mut self, value: &mut Value) {
        let is_inside = self.dice.chance(70);
        match value {
            Value::Array(items) if !items.is_empty() && is_inside => {
                let index = self.dice.below(items.len());
                match self.dice.below(4) {
                    0 => items.push(items[index].clone()),
                    1 => drop(items.remove(index)),
                    _ => self.change(&mut items[index]),
                }
            }
            Value::Object(properties) if !properties.is_empty() && is_inside => {
                let names: Vec<_> = properties.keys().cloned().collect();
                let name = self.dice.pick(&names);
                match self.dice.below(5) {
                    0 => drop(properties.shift_remove(name)),
                    1 => {
                        let added = (*self.dice.pick(NAMES)).to_owned();
                        properties.insert(added, self.any(1));
                    }
                    _ => {
                        if let Some(value) = properties.get_mut(name) {
                            self.change(value);
                        }
                    }
                }
            }
            value => *value = self.any(2),
        }
    }
}
