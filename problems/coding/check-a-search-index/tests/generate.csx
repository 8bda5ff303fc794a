public class Generator
{
    public IEnumerable<TestCase> Generate()
    {
        var wide = new int?[240_000];
        Fill(wide, offset: 0, firstKey: 0);
        yield return new TestCase("240,000 keys, balanced", Args: [wide], Expected: true);

        var lastLeafCrossesTheRoot = wide.ToArray();
        lastLeafCrossesTheRoot[^1] = wide[0] - 1;
        yield return new TestCase("240,000 keys, the last leaf is wrong", Args: [lastLeafCrossesTheRoot], Expected: false);

        yield return new TestCase("a left chain of 9,000 keys", Args: [LeftChain(9_000)], Expected: true);

        var deep = Zigzag(spine: 9_000, bush: 240_000);
        yield return new TestCase("240,000 keys below a zigzag of 9,000", Args: [deep], Expected: true);

        var breaksTheLastBound = deep.ToArray();
        breaksTheLastBound[^1] = 9_000 / 2 - 1;      // the lower bound where the zigzag ends
        yield return new TestCase("one wrong leaf below a zigzag of 9,000", Args: [breaksTheLastBound], Expected: false);
    }

    // Writes a complete tree level by level; in order its keys are firstKey, firstKey + 1, …
    private static void Fill(int?[] levels, int offset, int firstKey)
    {
        var count = levels.Length - offset;
        var next = firstKey;
        Visit(0);

        void Visit(int node)
        {
            if (node >= count) return;
            Visit(2 * node + 1);
            levels[offset + node] = next++;
            Visit(2 * node + 2);
        }
    }

    private static int?[] LeftChain(int length)
    {
        var levels = new List<int?> { length };
        for (var key = length - 1; key > 0; key--) levels.AddRange([key, null]);
        return levels.SkipLast(1).ToArray();
    }

    // The spine takes keys from the top and from the bottom in turn, and the bush gets those in between.
    private static int?[] Zigzag(int spine, int bush)
    {
        var (low, high) = (0, spine + bush - 1);
        var levels = new List<int?>();
        for (var i = 0; i < spine; i++)
        {
            var goesLeft = i % 2 == 0;
            if (goesLeft) levels.Add(high--);
            else levels.AddRange([low++, null, null]);      // its missing right sibling, its missing left child
        }

        var tree = new int?[levels.Count + bush];
        levels.CopyTo(tree);
        Fill(tree, levels.Count, low);
        return tree;
    }
}
