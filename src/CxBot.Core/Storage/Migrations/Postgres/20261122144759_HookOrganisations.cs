using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CxBot.Core.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HookOrganisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Organisation",
                table: "Webhooks",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Refusals",
                table: "HookDeliveries",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Organisation",
                table: "Webhooks");

            migrationBuilder.DropColumn(
                name: "Refusals",
                table: "HookDeliveries");
        }
    }
}
