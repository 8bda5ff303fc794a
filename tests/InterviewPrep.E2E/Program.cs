using InterviewPrep.E2E.Pictures;

// The tests are run by `dotnet test`; started by itself, this project takes pictures of every page.
if (args is not [var folder])
{
    await Console.Error.WriteLineAsync("Usage: dotnet run --project tests/InterviewPrep.E2E -c Release -- <folder for the pictures>");
    return 2;
}
await Gallery.FillAsync(folder);
return 0;
