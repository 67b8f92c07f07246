using System;
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

            migrationBuilder.AddColumn<string>(
                name: "Cause",
                table: "Issues",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Need",
                table: "Issues",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

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

            migrationBuilder.CreateTable(
                name: "HookSources",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HookSources", x => new { x.OrganisationId, x.Name });
                    table.ForeignKey(
                        name: "FK_HookSources_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationInvitations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedById = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: true),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredById = table.Column<long>(type: "INTEGER", nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationInvitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationJoins",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: false),
                    FormerId = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredById = table.Column<long>(type: "INTEGER", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastIssueNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    IssueOffset = table.Column<int>(type: "INTEGER", nullable: false),
                    LastProblemNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ProblemOffset = table.Column<int>(type: "INTEGER", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationJoins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Webhooks",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Host = table.Column<string>(type: "TEXT", nullable: false),
                    WithNames = table.Column<bool>(type: "INTEGER", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    FailingSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    RestsUntil = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Webhooks", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "HookDeliveries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WebhookKey = table.Column<string>(type: "TEXT", nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", nullable: false),
                    IssueId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HookDeliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HookDeliveries_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HookDeliveries_Webhooks_WebhookKey",
                        column: x => x.WebhookKey,
                        principalTable: "Webhooks",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Issues_OrganisationId_ReportedAt",
                table: "Issues",
                columns: new[] { "OrganisationId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_IssueEvents_At",
                table: "IssueEvents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId",
                table: "BoardTallies",
                columns: new[] { "OrganisationId", "Period", "List", "Points", "PersonId" },
                descending: new[] { false, false, false, true, false },
                filter: "\"IsListed\"");

            migrationBuilder.CreateIndex(
                name: "IX_HookDeliveries_IssueId",
                table: "HookDeliveries",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_HookDeliveries_State_NextDueAt",
                table: "HookDeliveries",
                columns: new[] { "State", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HookDeliveries_WebhookKey_IssueId_Id",
                table: "HookDeliveries",
                columns: new[] { "WebhookKey", "IssueId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_HookSources_PersonId",
                table: "HookSources",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationInvitations_AskedById",
                table: "OrganisationInvitations",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationInvitations_Hash",
                table: "OrganisationInvitations",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationJoins_OrganisationId",
                table: "OrganisationJoins",
                column: "OrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoardRungs");

            migrationBuilder.DropTable(
                name: "HookDeliveries");

            migrationBuilder.DropTable(
                name: "HookSources");

            migrationBuilder.DropTable(
                name: "OrganisationInvitations");

            migrationBuilder.DropTable(
                name: "OrganisationJoins");

            migrationBuilder.DropTable(
                name: "Webhooks");

            migrationBuilder.DropIndex(
                name: "IX_Issues_OrganisationId_ReportedAt",
                table: "Issues");

            migrationBuilder.DropIndex(
                name: "IX_IssueEvents_At",
                table: "IssueEvents");

            migrationBuilder.DropIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId",
                table: "BoardTallies");

            migrationBuilder.DropColumn(
                name: "Cause",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "Need",
                table: "Issues");

            migrationBuilder.CreateIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId_IsListed",
                table: "BoardTallies",
                columns: new[] { "OrganisationId", "Period", "List", "Points", "PersonId", "IsListed" },
                descending: new[] { false, false, false, true, false, false });
        }
    }
}
