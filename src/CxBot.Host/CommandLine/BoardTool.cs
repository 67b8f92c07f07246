using System.CommandLine;
using CxBot.Core.Board;

namespace CxBot.Host.CommandLine;

/// <summary><c>board rebuild</c>: counts the board anew from the ledger of credits.</summary>
internal static class BoardTool
{
    public static Command Create()
    {
        var rebuild = new Command(
            "rebuild",
            "Counts every number of the board anew from the ledger of credits. On SQLite the bot must be stopped; on PostgreSQL it may run."
        );
        rebuild.SetAction(
            (parsed, ct) =>
                ToolStorage.RunAsync(
                    parsed,
                    async writer =>
                    {
                        var count = await BoardRebuild.RunAllAsync(writer, ct);
                        await parsed.InvocationConfiguration.Output.WriteLineAsync(
                            count == 0 ? "There is no organisation yet, and nothing to count." : "Counted anew."
                        );
                        return 0;
                    }
                )
        );
        return new Command("board", "The leaderboard.") { rebuild };
    }
}
