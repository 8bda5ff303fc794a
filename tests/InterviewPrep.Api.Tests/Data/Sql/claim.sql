SELECT TOP(1) [s].[Id], [s].[Answer], [s].[Assessment], [s].[Attempt], [s].[CreatedAt], [s].[Detail], [s].[IdempotencyKey], [s].[IsVeiled], [s].[JudgedAt], [s].[Kind], [s].[LeaseUntil], [s].[MemoryKb], [s].[MockId], [s].[MockItem], [s].[Node], [s].[OwnExpected], [s].[OwnInput], [s].[Passed], [s].[PersonId], [s].[ProblemHash], [s].[ProblemUuid], [s].[ProblemVersion], [s].[Purpose], [s].[Rating], [s].[Results], [s].[Score], [s].[Slug], [s].[State], [s].[TimeMs], [s].[Total], [s].[Verdict]
FROM [Submissions] AS [s]
WHERE [s].[State] = 0 AND ([s].[LeaseUntil] IS NULL OR [s].[LeaseUntil] <= @now)
ORDER BY [s].[Purpose], (
    SELECT COUNT(*)
    FROM [Submissions] AS [s0]
    WHERE [s0].[PersonId] = [s].[PersonId] AND [s0].[State] = 1) + (
    SELECT COUNT(*)
    FROM [Submissions] AS [s1]
    WHERE [s1].[PersonId] = [s].[PersonId] AND [s1].[State] = 2 AND [s1].[JudgedAt] > @recently), [s].[CreatedAt]
