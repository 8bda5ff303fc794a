// about: calls of one's own that make no object
// problem: running-total
// input: [["Total", []]]
// message: The first call must make
public class RunningTotal(int start) { public void Add(int amount) { } public int Total() => start; }
