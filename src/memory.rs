//! The memory of the browser's module: blocks of a few sizes that are used again, and sheets for what lives for one
//! call only.
//!
//! A screen is put together from thousands of small pieces, all of which go at once when it has been handed over. In a
//! [`call`] they are laid side by side and given back together, and nothing is to be done when one of them goes: code
//! that lets go of pieces one by one was a tenth of the module.
#![allow(unsafe_code)]

use std::alloc::Layout;
use std::ptr::null_mut;

/// Addresses and sizes of blocks are multiples of this, and so is every alignment that a type of ours asks for.
const UNIT: usize = 16;
/// Sizes of blocks: four to each power of two, up to the largest that 32 bits count.
const SIZES: usize = 112;
/// Memory comes in pages of the standard's size …
const PAGE: usize = 1 << 16;
/// … and at least so many of them.
const FEWEST_PAGES: usize = 4;
/// Bytes of a sheet, if no single piece needs more.
const SHEET: usize = 1 << 17;

/// Which of the sizes a block for so many bytes has, and how much room it gives: a quarter or 15 bytes too much at most.
const fn block(bytes: usize) -> (usize, usize) {
    let units = bytes.div_ceil(UNIT).saturating_sub(1);
    let shift = (usize::BITS - 3).saturating_sub(units.leading_zeros());
    let steps = units >> shift;
    (4 * shift as usize + steps, ((steps + 1) << shift) * UNIT)
}

/// Gives a number of further pages: their first address, a multiple of [`UNIT`]; 0 when there are none.
type Source = fn(usize) -> usize;

/// Bytes from an address up to another one.
#[derive(Clone, Copy)]
struct Room {
    start: usize,
    end: usize,
}

impl Room {
    const NONE: Self = Self { start: 0, end: 0 };

    const fn cut(&mut self, bytes: usize) -> Option<usize> {
        let start = self.start;
        if bytes > self.end - start {
            return None;
        }
        self.start += bytes;
        Some(start)
    }
}

/// Memory and what is free of it. Addresses are numbers here; 0 is none.
struct Memory {
    source: Source,
    /// Never given out.
    fresh: Room,
    /// The first free block of each size; each holds the address of the next.
    free: [usize; SIZES],
    /// The last sheet of the call; each begins with the address of the one before and its own size.
    sheet: usize,
    /// What is left of it.
    rest: Room,
    /// Pieces are laid on sheets.
    calling: bool,
}

impl Memory {
    const fn new(source: Source) -> Self {
        Self {
            source,
            fresh: Room::NONE,
            free: [0; SIZES],
            sheet: 0,
            rest: Room::NONE,
            calling: false,
        }
    }

    /// A block for so many bytes; 0 when memory is full.
    #[inline(never)]
    fn take(&mut self, bytes: usize) -> usize {
        let (size, room) = block(bytes);
        let Some(free) = self.free.get_mut(size) else {
            return 0;
        };
        let found = *free;
        if found != 0 {
            // SAFETY: a free block belongs to nobody and holds the address of the next.
            *free = unsafe { *(found as *const usize) };
            return found;
        }
        if let Some(found) = self.fresh.cut(room) {
            return found;
        }
        let pages = room.div_ceil(PAGE).max(FEWEST_PAGES);
        let start = (self.source)(pages);
        if start == 0 {
            return 0;
        }
        if start != self.fresh.end {
            self.fresh.start = start;
        }
        self.fresh.end = start + pages * PAGE;
        self.fresh.cut(room).unwrap_or(0)
    }

    /// Takes a block back.
    #[inline(never)]
    fn give(&mut self, block_at: usize, bytes: usize) {
        if let Some(free) = self.free.get_mut(block(bytes).0) {
            // SAFETY: the block was taken for so many bytes, at least `UNIT`, and its owner lets go of it.
            unsafe { *(block_at as *mut usize) = *free };
            *free = block_at;
        }
    }

    /// Room on a sheet; 0 when memory is full.
    fn lay(&mut self, bytes: usize) -> usize {
        let Some(bytes) = bytes.checked_next_multiple_of(UNIT) else {
            return 0;
        };
        if let Some(place) = self.rest.cut(bytes) {
            return place;
        }
        let size = SHEET.max(bytes.saturating_add(UNIT));
        let sheet = self.take(size);
        if sheet == 0 {
            return 0;
        }
        // SAFETY: the block is ours and as long as its first unit, where two addresses have room.
        unsafe { *(sheet as *mut [usize; 2]) = [self.sheet, size] };
        self.sheet = sheet;
        self.rest = Room {
            start: sheet + UNIT,
            end: sheet + size,
        };
        self.rest.cut(bytes).unwrap_or(0)
    }

    /// Begins a call; answers what [`end`](Self::end) needs of one that is not over yet.
    const fn begin(&mut self) -> (usize, Room) {
        self.calling = true;
        let outer = (self.sheet, self.rest);
        (self.sheet, self.rest) = (0, Room::NONE);
        outer
    }

    /// Ends a call: gives its sheets back.
    fn end(&mut self, outer: (usize, Room)) {
        while self.sheet != 0 {
            // SAFETY: what `lay` wrote there.
            let [before, size] = unsafe { *(self.sheet as *const [usize; 2]) };
            self.give(self.sheet, size);
            self.sheet = before;
        }
        (self.sheet, self.rest) = outer;
    }

    fn allocate(&mut self, layout: Layout) -> *mut u8 {
        let found = if layout.align() > UNIT {
            0
        } else if self.calling {
            self.lay(layout.size())
        } else {
            self.take(layout.size())
        };
        found as *mut u8
    }

    fn free(&mut self, at: *mut u8, layout: Layout) {
        // What goes during a call was made in it.
        if !self.calling {
            self.give(at as usize, layout.size());
        }
    }

    /// # Safety
    /// As for `GlobalAlloc::realloc`.
    unsafe fn resize(&mut self, at: *mut u8, layout: Layout, bytes: usize) -> *mut u8 {
        if !self.calling && block(layout.size()).0 == block(bytes).0 {
            return at;
        }
        let Ok(larger) = Layout::from_size_align(bytes, layout.align()) else {
            return null_mut();
        };
        let found = self.allocate(larger);
        if !found.is_null() {
            // SAFETY: both are as long, and a new place overlaps no other.
            unsafe { found.copy_from_nonoverlapping(at, bytes.min(layout.size())) };
            self.free(at, layout);
        }
        found
    }
}

#[cfg(target_arch = "wasm32")]
pub use module::call;

#[cfg(target_arch = "wasm32")]
mod module {
    use std::alloc::{GlobalAlloc, Layout};
    use std::cell::UnsafeCell;
    use std::mem::ManuallyDrop;

    use super::{Memory, PAGE};

    struct Global(UnsafeCell<Memory>);

    // SAFETY: the module has one thread.
    unsafe impl Sync for Global {}

    #[global_allocator]
    static GLOBAL: Global = Global(UnsafeCell::new(Memory::new(grow)));

    fn grow(pages: usize) -> usize {
        let before = core::arch::wasm32::memory_grow::<0>(pages);
        before.wrapping_add(1).saturating_sub(1) * PAGE
    }

    impl Global {
        #[allow(clippy::mut_from_ref)]
        fn memory(&self) -> &mut Memory {
            // SAFETY: there is one thread, and nothing in `Memory` calls what allocates.
            unsafe { &mut *self.0.get() }
        }
    }

    // SAFETY: `Memory` gives out a place once until it is given back, aligned and long enough, or none.
    unsafe impl GlobalAlloc for Global {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            self.memory().allocate(layout)
        }

        unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
            self.memory().free(at, layout);
        }

        unsafe fn realloc(&self, at: *mut u8, layout: Layout, bytes: usize) -> *mut u8 {
            // SAFETY: as promised by the caller.
            unsafe { self.memory().resize(at, layout, bytes) }
        }
    }

    /// Makes something and hands it over; then everything that was made with it is gone at once, without being dropped.
    ///
    /// # Safety
    /// `make` leaves nothing behind that it made but its result, and lets go of nothing that was there before.
    pub unsafe fn call<T, R>(make: impl FnOnce() -> T, hand_over: impl FnOnce(&T) -> R) -> R {
        let memory = || GLOBAL.memory();
        let outer = memory().begin();
        let made = ManuallyDrop::new(make());
        memory().calling = false;
        // What takes it over may ask for another call before it is done.
        let result = hand_over(&made);
        memory().end(outer);
        result
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Pages of the test's own; they stay until it ends.
    fn pages(pages: usize) -> usize {
        let layout = Layout::from_size_align(pages * PAGE, PAGE).unwrap();
        // SAFETY: the size is not 0.
        unsafe { std::alloc::alloc(layout) as usize }
    }

    fn layout(bytes: usize) -> Layout {
        Layout::from_size_align(bytes, 8).unwrap()
    }

    #[test]
    fn a_block_is_hardly_larger_than_asked_for() {
        let mut last = (0, 0);
        for bytes in 1..100_000 {
            let (size, room) = block(bytes);
            assert!(room >= bytes && room.is_multiple_of(UNIT), "{bytes}");
            assert!(room <= bytes + (bytes / 4).max(UNIT), "{bytes}: {room}");
            assert!((size, room) >= last && size <= last.0 + 1, "{bytes}");
            last = (size, room);
        }
        assert!(block(u32::MAX as usize).0 < SIZES);
    }

    #[test]
    fn a_block_that_is_given_back_is_used_again() {
        let mut memory = Memory::new(pages);
        let first = memory.allocate(layout(100));
        let other = memory.allocate(layout(100));
        assert_ne!(first, other);
        memory.free(first, layout(100));
        assert_eq!(memory.allocate(layout(101)), first);
    }

    #[test]
    fn a_block_grows_in_place_while_it_has_room() {
        let mut memory = Memory::new(pages);
        let block = memory.allocate(layout(65));
        // SAFETY: the block is of that layout.
        unsafe {
            assert_eq!(memory.resize(block, layout(65), 80), block);
            block.write_bytes(7, 80);
            let larger = memory.resize(block, layout(80), 1000);
            assert_ne!(larger, block);
            assert_eq!(*larger.add(79), 7);
        }
        assert_eq!(memory.allocate(layout(70)), block);
    }

    #[test]
    fn calls_use_the_same_sheets() {
        let mut memory = Memory::new(pages);
        let mut after_one = None;
        for _ in 0..1000 {
            let outer = memory.begin();
            for bytes in [10, 1000, 100_000, 300_000] {
                let piece = memory.allocate(layout(bytes));
                // SAFETY: the piece is that long.
                unsafe { piece.write_bytes(1, bytes) };
                memory.free(piece, layout(bytes));
            }
            memory.calling = false;
            memory.end(outer);
            assert_eq!(*after_one.get_or_insert(memory.fresh.end), memory.fresh.end);
        }
    }

    #[test]
    fn a_call_within_a_call_leaves_the_outer_one_alone() {
        let mut memory = Memory::new(pages);
        let none = memory.begin();
        let piece = memory.allocate(layout(100));
        // SAFETY: the piece is that long.
        unsafe { piece.write_bytes(5, 100) };
        let outer = memory.begin();
        let inner = memory.allocate(layout(100));
        // SAFETY: as above.
        unsafe { inner.write_bytes(6, 100) };
        memory.end(outer);
        assert_ne!(memory.allocate(layout(100)), piece);
        // SAFETY: the piece stays until its call ends.
        assert!((0..100).all(|at| unsafe { *piece.add(at) } == 5));
        memory.end(none);
        assert_eq!(memory.sheet, 0);
    }

    #[test]
    fn full_memory_is_said_to_be_full() {
        let mut memory = Memory::new(|_| 0);
        assert!(memory.allocate(layout(1)).is_null());
        memory.calling = true;
        assert!(memory.allocate(layout(1)).is_null());
        assert!(
            memory
                .allocate(Layout::from_size_align(1, 32).unwrap())
                .is_null()
        );
    }

    proptest! {
        #[test]
        fn no_two_pieces_overlap(steps in prop::collection::vec((0_usize..8, 1_usize..1500, any::<bool>()), 1..60)) {
            let mut memory = Memory::new(pages);
            // Each piece is full of its own number.
            let mut held: Vec<(*mut u8, usize, u8)> = Vec::new();
            let whole = |&(at, bytes, mark): &(*mut u8, usize, u8)| {
                // SAFETY: the piece is held and that long.
                (0..bytes).all(|index| unsafe { *at.add(index) } == mark)
            };
            for (number, (act, bytes, in_call)) in steps.into_iter().enumerate() {
                #[allow(clippy::cast_possible_truncation)]
                let mark = number as u8;
                if in_call {
                    let outer = memory.begin();
                    let piece = memory.allocate(layout(bytes));
                    // SAFETY: the piece is that long, and after growing as long as that.
                    unsafe {
                        piece.write_bytes(mark, bytes);
                        let larger = memory.resize(piece, layout(bytes), bytes * 2);
                        prop_assert!(whole(&(larger, bytes, mark)));
                        larger.write_bytes(mark, bytes * 2);
                    }
                    memory.calling = false;
                    memory.end(outer);
                } else if act < 3 && !held.is_empty() {
                    let piece = held.swap_remove(bytes % held.len());
                    prop_assert!(whole(&piece));
                    memory.free(piece.0, layout(piece.1));
                } else if act == 3 && !held.is_empty() {
                    let place = bytes % held.len();
                    let (at, before, mark) = held[place];
                    // SAFETY: the piece is of that layout.
                    let larger = unsafe { memory.resize(at, layout(before), bytes) };
                    prop_assert!(whole(&(larger, before.min(bytes), mark)));
                    // SAFETY: the piece is that long now.
                    unsafe { larger.write_bytes(mark, bytes) };
                    held[place] = (larger, bytes, mark);
                } else {
                    let piece = memory.allocate(layout(bytes));
                    prop_assert!((piece as usize).is_multiple_of(UNIT));
                    // SAFETY: the piece is that long.
                    unsafe { piece.write_bytes(mark, bytes) };
                    held.push((piece, bytes, mark));
                }
                prop_assert!(held.iter().all(whole));
            }
        }
    }
}
