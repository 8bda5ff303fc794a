SELECT [s].[ProblemUuid], COUNT(*), MIN(CASE
    WHEN [s].[Verdict] = N'Accepted' OR ([s].[Verdict] = N'Answered' AND [s].[Score] >= 0.69999999999999996E0) THEN [s].[CreatedAt]
END)
FROM [Submissions] AS [s]
WHERE [s].[PersonId] = @personId AND [s].[Purpose] = 1 AND [s].[IsVeiled] = CAST(0 AS bit)
GROUP BY [s].[ProblemUuid]

SELECT [s0].[Key] AS [Quarter], COUNT(*) AS [Attempts]
FROM (
    SELECT DATEDIFF(minute, '0001-01-01T00:00:00.0000000+00:00', [s].[CreatedAt]) / 15 AS [Key]
    FROM [Submissions] AS [s]
    WHERE [s].[PersonId] = @personId AND [s].[Purpose] = 1 AND [s].[IsVeiled] = CAST(0 AS bit)
) AS [s0]
GROUP BY [s0].[Key]

SELECT [d].[ProblemUuid], [d].[StartedAt]
FROM [Drafts] AS [d]
WHERE [d].[PersonId] = @personId AND [d].[StartedAt] IS NOT NULL
