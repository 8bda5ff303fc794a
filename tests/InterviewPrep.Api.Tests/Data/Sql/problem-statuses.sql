SELECT [s].[ProblemUuid], COUNT(*), MIN(CASE
    WHEN [s].[Verdict] = N'Accepted' OR ([s].[Verdict] = N'Answered' AND [s].[Score] >= 0.69999999999999996E0) THEN [s].[CreatedAt]
END)
FROM [Submissions] AS [s]
WHERE [s].[PersonId] = @personId AND [s].[Purpose] = 1 AND [s].[IsVeiled] = CAST(0 AS bit)
GROUP BY [s].[ProblemUuid]

SELECT [m0].[ProblemUuid]
FROM [Mocks] AS [m]
INNER JOIN [MockItem] AS [m0] ON [m].[Id] = [m0].[MockId]
WHERE [m].[PersonId] = @personId AND [m].[State] = 0
