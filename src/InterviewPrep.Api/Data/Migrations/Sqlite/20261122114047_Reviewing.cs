using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InterviewPrep.Api.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reviewing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Submissions_PersonId_Purpose_CreatedAt",
                table: "Submissions");

            migrationBuilder.AddColumn<int>(
                name: "Rating",
                table: "Submissions",
                type: "INTEGER",
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_History",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "CreatedAt", "Id", "ProblemUuid", "Kind", "Verdict" });

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
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "SetAsideDrafts");

            migrationBuilder.DropIndex(
                name: "IX_Submissions_History",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "Rating",
                table: "Submissions");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PersonId_Purpose_CreatedAt",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "CreatedAt" });
        }
    }
}
