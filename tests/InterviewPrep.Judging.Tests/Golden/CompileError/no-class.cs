// about: a method without its class
// problem: sum-of-numbers
// detail: The answer needs a public class 'Solution'.
public int Sum(int[] numbers) => numbers.Sum();
