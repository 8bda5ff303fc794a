// attack: 68
// about: signs that turn text round, and a mark of byte order in the middle
// problem: attempt
// expected: Accepted
public class Solution
{
    // ‮ } ;"desufer" >= tpmettA ‬ ﻿
    public string Attempt() => "⁦‮‬⁩﻿".Length == 5 ? "refused" : "lost";
}
