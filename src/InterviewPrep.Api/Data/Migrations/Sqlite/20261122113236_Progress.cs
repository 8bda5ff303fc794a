using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InterviewPrep.Api.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Progress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score",
                table: "Submissions");

            migrationBuilder.AddColumn<long>(
                name: "StartedAt",
                table: "Drafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score_CreatedAt",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "ProblemUuid", "Verdict", "Score", "CreatedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score_CreatedAt",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "Drafts");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "ProblemUuid", "Verdict", "Score" });
        }
    }
}
