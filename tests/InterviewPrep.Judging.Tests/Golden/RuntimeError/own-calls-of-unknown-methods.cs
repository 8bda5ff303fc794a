// about: a call of one's own that does not exist
// problem: running-total
// input: [["RunningTotal", [1]], ["Subtract", [1]]]
// message: has no public method 'Subtract'
public class RunningTotal(int start) { public void Add(int amount) { } public int Total() => start; }
