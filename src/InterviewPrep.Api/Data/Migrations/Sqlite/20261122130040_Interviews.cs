using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InterviewPrep.Api.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Interviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Submissions_PersonId_Purpose_CreatedAt",
                table: "Submissions");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score",
                table: "Submissions");

            migrationBuilder.AddColumn<bool>(
                name: "IsVeiled",
                table: "Submissions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "MockId",
                table: "Submissions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MockItem",
                table: "Submissions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Rating",
                table: "Submissions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "StartedAt",
                table: "Drafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Mocks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    Template = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Seed = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Deadline = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    OpenItem = table.Column<int>(type: "INTEGER", nullable: true),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ScratchRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    ScratchSavedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Sections = table.Column<string>(type: "TEXT", nullable: false),
                    Scratch = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mocks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mocks_AspNetUsers_PersonId",
                        column: x => x.PersonId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => new { x.PersonId, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_Notes_AspNetUsers_PersonId",
                        column: x => x.PersonId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    ProblemUuid = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AttemptedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOwnRating = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stability = table.Column<double>(type: "REAL", nullable: false),
                    Difficulty = table.Column<double>(type: "REAL", nullable: false),
                    StabilityBefore = table.Column<double>(type: "REAL", nullable: true),
                    DifficultyBefore = table.Column<double>(type: "REAL", nullable: true),
                    AttemptedBefore = table.Column<long>(type: "INTEGER", nullable: true),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Repetitions = table.Column<int>(type: "INTEGER", nullable: false),
                    Lapses = table.Column<int>(type: "INTEGER", nullable: false),
                    IsStopped = table.Column<bool>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => new { x.PersonId, x.ProblemUuid });
                    table.ForeignKey(
                        name: "FK_Reviews_AspNetUsers_PersonId",
                        column: x => x.PersonId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SetAsideDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    ProblemUuid = table.Column<Guid>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SetAsideDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SetAsideDrafts_AspNetUsers_PersonId",
                        column: x => x.PersonId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MockItem",
                columns: table => new
                {
                    MockId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<int>(type: "INTEGER", nullable: false),
                    BudgetMs = table.Column<int>(type: "INTEGER", nullable: false),
                    ProblemUuid = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsFlagged = table.Column<bool>(type: "INTEGER", nullable: false),
                    SpentMs = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LateAt = table.Column<long>(type: "INTEGER", nullable: true),
                    GradedId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    LateAnswer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MockItem", x => new { x.MockId, x.Number });
                    table.ForeignKey(
                        name: "FK_MockItem_Mocks_MockId",
                        column: x => x.MockId,
                        principalTable: "Mocks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_History",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "CreatedAt", "Id", "ProblemUuid", "Kind", "Verdict", "MockId", "IsVeiled" });

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_MockId",
                table: "Submissions",
                column: "MockId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_Status",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "ProblemUuid", "Verdict", "Score", "CreatedAt", "IsVeiled" });

            migrationBuilder.CreateIndex(
                name: "IX_Mocks_PersonId_State_StartedAt",
                table: "Mocks",
                columns: new[] { "PersonId", "State", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mocks_State_Deadline",
                table: "Mocks",
                columns: new[] { "State", "Deadline" });

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_PersonId_IsStopped_Due",
                table: "Reviews",
                columns: new[] { "PersonId", "IsStopped", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_SetAsideDrafts_PersonId_ProblemUuid_SavedAt",
                table: "SetAsideDrafts",
                columns: new[] { "PersonId", "ProblemUuid", "SavedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MockItem");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "SetAsideDrafts");

            migrationBuilder.DropTable(
                name: "Mocks");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_History",
                table: "Submissions");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_MockId",
                table: "Submissions");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_Status",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "IsVeiled",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "MockId",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "MockItem",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "Rating",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "Drafts");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PersonId_Purpose_CreatedAt",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "ProblemUuid", "Verdict", "Score" });
        }
    }
}
