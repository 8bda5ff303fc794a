// about: nothing at all
// problem: sum-of-numbers
// detail: The answer needs a public class 'Solution'.

