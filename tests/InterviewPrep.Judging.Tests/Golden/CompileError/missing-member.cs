// about: a member that is missing
// problem: running-total
// detail: 'RunningTotal' needs a public method 'Add' with 1 parameter.
public class RunningTotal(int start) { public int Total() => start; }
