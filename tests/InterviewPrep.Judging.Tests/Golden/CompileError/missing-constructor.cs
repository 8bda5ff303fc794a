// about: a constructor that is missing
// problem: running-total
// detail: 'RunningTotal' needs a public constructor with 1 parameter.
public class RunningTotal { public void Add(int amount) { } public int Total() => 0; }
