using System.CommandLine;
using System.Data.Common;
using CxBot.Core;
using CxBot.Core.Storage;
using Microsoft.Extensions.Options;

namespace CxBot.Host.CommandLine;

/// <summary>The bot's database for a tool, by the bot's own settings.</summary>
internal static class ToolStorage
{
    /// <summary>Runs a tool's work; what an administrator can mend is said in a sentence.</summary>
    /// <returns>What the work returns; 1 when the database could not be had, e.g. because the bot is running on its SQLite file.</returns>
    public static async Task<int> RunAsync(ParseResult parsed, Func<IWriter, Task<int>> work)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddCore();
        await using var app = builder.Build();
        try
        {
            return await work(app.Services.GetRequiredService<IWriter>());
        }
        catch (Exception exception)
            when (exception
                    is StartRefusedException
                        or OptionsValidationException
                        or DbException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
