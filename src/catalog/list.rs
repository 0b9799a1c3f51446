//! A list whose copies share what they have in common.

use std::ops::Range;

use imbl::{GenericVector, shared_ptr::DefaultSharedPtr};

/// To copy it copies a pointer. To replace an item in a copy, or to add one, copies a few short stretches; where the number
/// of items changes in the middle, their pointers are copied.
pub(super) type List<T> = GenericVector<T, DefaultSharedPtr>;

/// The list with new items in the place of some.
pub(super) fn replaced<T: Clone>(
    list: &List<T>,
    window: Range<usize>,
    new: impl ExactSizeIterator<Item = T>,
) -> List<T> {
    let mut list = list.clone();
    if new.len() == window.len() {
        for (place, item) in window.zip(new) {
            list.set(place, item);
        }
        return list;
    }
    let later = list.split_off(window.end);
    list.truncate(window.start);
    list.extend(new);
    list.append(later);
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_replaced_the_list_is_what_a_plain_one_would_be() {
        let (mut list, mut plain) = (List::new(), Vec::new());
        let mut dice = 1_u64;
        for item in 0..20_000_u64 {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005) + 1;
            let luck = usize::try_from(dice >> 33).unwrap();
            let begin = luck % (plain.len() + 1);
            let end = (begin + luck / 7 % 3).min(plain.len());
            let count = if item % 4000 < 3000 { 2 } else { luck / 11 % 2 };
            let new = (0..)
                .map(|more| item + more)
                .take(count)
                .collect::<Vec<_>>();
            let before = list.clone();
            list = replaced(&list, begin..end, new.clone().into_iter());
            if item % 500 == 0 {
                assert!(before.iter().eq(&plain), "the old one has changed");
            }
            plain.splice(begin..end, new);
            assert_eq!(list.len(), plain.len());
            assert_eq!(list.get(begin), plain.get(begin));
            if item % 100 == 0 {
                assert!(list.iter().eq(&plain), "after {item}");
                assert!((0..plain.len()).all(|place| list[place] == plain[place]));
            }
        }
        assert!(plain.len() > 2000, "{}", plain.len());
    }
}
