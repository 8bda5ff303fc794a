// attack: 68
// about: a type whose parts double forty times
// problem: attempt
// expected: CompileError
namespace N0 { using T0 = System.ValueTuple<int, int>;
namespace N1 { using T1 = System.ValueTuple<T0, T0>;
namespace N2 { using T2 = System.ValueTuple<T1, T1>;
namespace N3 { using T3 = System.ValueTuple<T2, T2>;
namespace N4 { using T4 = System.ValueTuple<T3, T3>;
namespace N5 { using T5 = System.ValueTuple<T4, T4>;
namespace N6 { using T6 = System.ValueTuple<T5, T5>;
namespace N7 { using T7 = System.ValueTuple<T6, T6>;
namespace N8 { using T8 = System.ValueTuple<T7, T7>;
namespace N9 { using T9 = System.ValueTuple<T8, T8>;
namespace N10 { using T10 = System.ValueTuple<T9, T9>;
namespace N11 { using T11 = System.ValueTuple<T10, T10>;
namespace N12 { using T12 = System.ValueTuple<T11, T11>;
namespace N13 { using T13 = System.ValueTuple<T12, T12>;
namespace N14 { using T14 = System.ValueTuple<T13, T13>;
namespace N15 { using T15 = System.ValueTuple<T14, T14>;
namespace N16 { using T16 = System.ValueTuple<T15, T15>;
namespace N17 { using T17 = System.ValueTuple<T16, T16>;
namespace N18 { using T18 = System.ValueTuple<T17, T17>;
namespace N19 { using T19 = System.ValueTuple<T18, T18>;
namespace N20 { using T20 = System.ValueTuple<T19, T19>;
namespace N21 { using T21 = System.ValueTuple<T20, T20>;
namespace N22 { using T22 = System.ValueTuple<T21, T21>;
namespace N23 { using T23 = System.ValueTuple<T22, T22>;
namespace N24 { using T24 = System.ValueTuple<T23, T23>;
namespace N25 { using T25 = System.ValueTuple<T24, T24>;
namespace N26 { using T26 = System.ValueTuple<T25, T25>;
namespace N27 { using T27 = System.ValueTuple<T26, T26>;
namespace N28 { using T28 = System.ValueTuple<T27, T27>;
namespace N29 { using T29 = System.ValueTuple<T28, T28>;
namespace N30 { using T30 = System.ValueTuple<T29, T29>;
namespace N31 { using T31 = System.ValueTuple<T30, T30>;
namespace N32 { using T32 = System.ValueTuple<T31, T31>;
namespace N33 { using T33 = System.ValueTuple<T32, T32>;
namespace N34 { using T34 = System.ValueTuple<T33, T33>;
namespace N35 { using T35 = System.ValueTuple<T34, T34>;
namespace N36 { using T36 = System.ValueTuple<T35, T35>;
namespace N37 { using T37 = System.ValueTuple<T36, T36>;
namespace N38 { using T38 = System.ValueTuple<T37, T37>;
namespace N39 { using T39 = System.ValueTuple<T38, T38>;
public class Solution
{
    public string Attempt() => $"{default(T39)}";
}
}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
