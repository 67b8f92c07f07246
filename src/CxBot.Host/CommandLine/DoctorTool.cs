using System.CommandLine;
using System.Globalization;
using CxBot.Core.Checkups;
using CxBot.Host.Checkups;

namespace CxBot.Host.CommandLine;

/// <summary><c>doctor</c>: what is wrong with the set-up, and how to mend it.</summary>
internal static class DoctorTool
{
    public const string Name = "doctor";

    /// <summary>The exit code when it was asked wrongly; 1 says that the set-up is wrong.</summary>
    public const int WrongUsage = 2;

    public static Command Create()
    {
        var command = new Command(
            Name,
            "Checks the set-up, and says what is wrong and how to mend it. It changes and posts nothing, and may run beside the bot."
        );
        command.SetAction(
            async (parsed, ct) =>
            {
                try
                {
                    var builder = WebApplication.CreateSlimBuilder(
                        new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
                    );
                    return Say(parsed.InvocationConfiguration.Output, await Doctor.ExamineAsync(builder, ct));
                }
                catch (InvalidDataException unreadable)
                {
                    await parsed.InvocationConfiguration.Error.WriteLineAsync(
                        $"{unreadable.Message} {unreadable.InnerException?.Message}".TrimEnd()
                    );
                    return 1;
                }
            }
        );
        return command;
    }

    /// <summary>Says all findings, a line each.</summary>
    /// <returns>The exit code: 0 when nothing is wrong, whatever the warnings.</returns>
    public static int Say(TextWriter output, ILookup<CheckupArea, Finding> found)
    {
        foreach (var area in Enum.GetValues<CheckupArea>())
        {
            output.WriteLine(Title(area));
            foreach (var finding in found[area].DefaultIfEmpty(Finding.Ok("Not configured.")))
                output.WriteLine($"  {Word(finding.Level), -7}  {finding.Words.ReplaceLineEndings(" ")}");
        }
        var wrong = found.Sum(area => area.Count(finding => finding.Level == FindingLevel.Wrong));
        output.WriteLine(wrong == 0 ? "Nothing is wrong." : string.Create(CultureInfo.InvariantCulture, $"Wrong: {wrong}."));
        return wrong == 0 ? 0 : 1;
    }

    private static string Title(CheckupArea area) =>
        area switch
        {
            CheckupArea.WebAddress => "Web address",
            CheckupArea.HelpDesks => "Help desks",
            _ => area.ToString(),
        };

    private static string Word(FindingLevel level) =>
        level switch
        {
            FindingLevel.Ok => "ok",
            FindingLevel.Warning => "warning",
            _ => "wrong",
        };
}
