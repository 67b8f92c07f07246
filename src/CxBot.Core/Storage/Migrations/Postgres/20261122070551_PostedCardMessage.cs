using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CxBot.Core.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PostedCardMessage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_PostedCards_MessageId",
                table: "PostedCards",
                column: "MessageId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PostedCards_MessageId",
                table: "PostedCards");
        }
    }
}
