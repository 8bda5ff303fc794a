// about: a class of another name
// problem: running-total
// detail: The answer needs a public class 'RunningTotal'.
public class Total { }
