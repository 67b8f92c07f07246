using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CxBot.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WideRungs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A key cannot be changed in place here, and EF would put off the table's rebuilding until behind the statement that fills it.
            migrationBuilder.RenameTable(
                name: "BoardRungs",
                newName: "BoardRungsBefore");

            migrationBuilder.CreateTable(
                name: "BoardRungs",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    List = table.Column<string>(type: "TEXT", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardRungs", x => new { x.OrganisationId, x.Period, x.List, x.Width, x.Points });
                });

            // So that ranks are right from the first question; counting the ledger anew would take minutes where it is long.
            migrationBuilder.Sql(
                """
                INSERT INTO "BoardRungs" ("OrganisationId", "Period", "List", "Width", "Points", "People")
                SELECT "OrganisationId", "Period", "List", "Width", "Points" / "Width" * "Width", sum("People")
                FROM "BoardRungsBefore" CROSS JOIN (SELECT 1 AS "Width" UNION ALL SELECT 100) GROUP BY 1, 2, 3, 4, 5
                """);

            migrationBuilder.DropTable(
                name: "BoardRungsBefore");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameTable(
                name: "BoardRungs",
                newName: "BoardRungsAfter");

            migrationBuilder.CreateTable(
                name: "BoardRungs",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    List = table.Column<string>(type: "TEXT", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardRungs", x => new { x.OrganisationId, x.Period, x.List, x.Points });
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "BoardRungs" ("OrganisationId", "Period", "List", "Points", "People")
                SELECT "OrganisationId", "Period", "List", "Points", "People" FROM "BoardRungsAfter" WHERE "Width" = 1
                """);

            migrationBuilder.DropTable(
                name: "BoardRungsAfter");
        }
    }
}
