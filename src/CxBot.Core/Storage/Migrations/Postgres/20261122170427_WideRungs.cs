using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CxBot.Core.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WideRungs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_BoardRungs",
                table: "BoardRungs");

            migrationBuilder.AddColumn<int>(
                name: "Width",
                table: "BoardRungs",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddPrimaryKey(
                name: "PK_BoardRungs",
                table: "BoardRungs",
                columns: new[] { "OrganisationId", "Period", "List", "Width", "Points" });

            // So that ranks are right from the first question; counting the ledger anew would take minutes where it is long.
            migrationBuilder.Sql(
                """
                INSERT INTO "BoardRungs" ("OrganisationId", "Period", "List", "Width", "Points", "People")
                SELECT "OrganisationId", "Period", "List", 100, "Points" / 100 * 100, sum("People")
                FROM "BoardRungs" GROUP BY 1, 2, 3, 5
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DELETE FROM "BoardRungs" WHERE "Width" <> 1""");

            migrationBuilder.DropPrimaryKey(
                name: "PK_BoardRungs",
                table: "BoardRungs");

            migrationBuilder.DropColumn(
                name: "Width",
                table: "BoardRungs");

            migrationBuilder.AddPrimaryKey(
                name: "PK_BoardRungs",
                table: "BoardRungs",
                columns: new[] { "OrganisationId", "Period", "List", "Points" });
        }
    }
}
