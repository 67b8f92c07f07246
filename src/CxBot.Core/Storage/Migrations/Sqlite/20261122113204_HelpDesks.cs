using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CxBot.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HelpDesks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId_IsListed",
                table: "BoardTallies");

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

            migrationBuilder.CreateIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId",
                table: "BoardTallies",
                columns: new[] { "OrganisationId", "Period", "List", "Points", "PersonId" },
                descending: new[] { false, false, false, true, false },
                filter: "\"IsListed\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoardRungs");

            migrationBuilder.DropIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId",
                table: "BoardTallies");

            migrationBuilder.CreateIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId_IsListed",
                table: "BoardTallies",
                columns: new[] { "OrganisationId", "Period", "List", "Points", "PersonId", "IsListed" },
                descending: new[] { false, false, false, true, false, false });
        }
    }
}
