SELECT COUNT(*)
FROM [Submissions] AS [s]
WHERE [s].[PersonId] = @request_PersonId AND [s].[Purpose] = 1 AND [s].[IsVeiled] = CAST(0 AS bit) AND [s].[CreatedAt] >= @from AND [s].[CreatedAt] < @to AND [s].[Kind] = @kinds1 AND [s].[Verdict] IN (@verdicts1, @verdicts2) AND [s].[ProblemUuid] IN (@uuids1, @uuids2)

SELECT [s].[Id], [s].[Slug], [s].[Kind], [s].[State], [s].[Verdict], [s].[Detail], [s].[Score], [s].[Passed], [s].[Total], [s].[TimeMs], [s].[MemoryKb], [s].[CreatedAt]
FROM [Submissions] AS [s]
WHERE [s].[PersonId] = @request_PersonId AND [s].[Purpose] = 1 AND [s].[IsVeiled] = CAST(0 AS bit) AND [s].[CreatedAt] >= @from AND [s].[CreatedAt] < @to AND [s].[Kind] = @kinds1 AND [s].[Verdict] IN (@verdicts1, @verdicts2) AND [s].[ProblemUuid] IN (@uuids1, @uuids2)
ORDER BY [s].[CreatedAt] DESC, [s].[Id] DESC
OFFSET @p ROWS FETCH NEXT @p7 ROWS ONLY
