using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InterviewPrep.Api.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Assessment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict",
                table: "Submissions");

            migrationBuilder.AddColumn<string>(
                name: "Assessment",
                table: "Submissions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "ProblemUuid", "Verdict", "Score" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict_Score",
                table: "Submissions");

            migrationBuilder.DropColumn(
                name: "Assessment",
                table: "Submissions");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PersonId_Purpose_ProblemUuid_Verdict",
                table: "Submissions",
                columns: new[] { "PersonId", "Purpose", "ProblemUuid", "Verdict" });
        }
    }
}
