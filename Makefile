.PHONY: run test bench soak verify format

# Starts InterviewPrep on http://127.0.0.1:5080; everything it needs is built when it has changed.
run:
	dotnet run --project src/InterviewPrep.Api -c Release

# Every check there is, with one line of numbers at the end.
test:
	python3 infra/scripts/test.py

# Speed and memory of this machine, beside the alternatives.
bench:
	dotnet build src/InterviewPrep.Api -c Release -v q -nologo -p:BuildClient=false
	dotnet run --project src/InterviewPrep.Cli -c Release -- bench

# Ten thousand submissions of every kind, hostile ones included, through a real server; red when a process, a descriptor, memory or disk grows.
SOAK ?= 10000
SOAK_REPORT ?= $(CURDIR)/tests/InterviewPrep.Api.Tests/bin/soak.txt
soak:
	dotnet build tests/InterviewPrep.Api.Tests -c Release -v q -nologo -p:BuildClient=false
	rm -f $(SOAK_REPORT)
	INTERVIEWPREP_SOAK=$(SOAK) INTERVIEWPREP_SOAK_REPORT=$(SOAK_REPORT) dotnet test tests/InterviewPrep.Api.Tests -c Release --no-build --nologo --filter FullyQualifiedName~SoakTests; \
	status=$$?; cat $(SOAK_REPORT); exit $$status

# Proves the problems: every solution gets the verdict that its folder names.
verify:
	dotnet run --project src/InterviewPrep.Cli -c Release -- verify problems

format:
	dotnet format InterviewPrep.sln
	cd src/InterviewPrep.Web && npm run format
