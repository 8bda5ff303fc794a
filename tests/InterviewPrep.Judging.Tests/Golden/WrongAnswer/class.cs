// about: a class that forgets
// problem: running-total
// passed: 2 of 3
// actual: RunningTotal(0) -> null\nAdd(2) -> null\nAdd(3) -> null\nTotal() -> 0
public class RunningTotal(int start) { public void Add(int amount) { } public int Total() => start; }
