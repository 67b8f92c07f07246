using CxBot.Core.Content;
using CxBot.Core.Storage;
using CxBot.Host.Protection;
using Microsoft.Extensions.Options;

namespace CxBot.Host;

/// <summary>Runs the program; what an administrator can mend is said in a sentence, without a stack trace.</summary>
internal static class Start
{
    /// <summary>0 after a normal end, 1 when the start was refused.</summary>
    public static async Task<int> OrSayWhyAsync(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (StartRefusedException refused)
        {
            return await SayAsync([refused.Message]);
        }
        catch (PackRefusedException refused)
        {
            return await SayAsync([refused.Message]);
        }
        catch (OptionsValidationException invalid)
        {
            return await SayAsync(invalid.Failures);
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return await SayAsync([
                $"{exception.Message} Stop the other program, or choose another address with --urls http://localhost:PORT.",
            ]);
        }
    }

    /// <summary>
    /// Checks the settings, reads the packs, opens the database and the keys of what is secret in it before the host starts, because
    /// the host logs what fails in it as a stack trace.
    /// </summary>
    public static Task CheckAsync(IServiceProvider services)
    {
        if (SettingFaults.Of(services) is { Count: > 0 } faults)
            throw new OptionsValidationException(Options.DefaultName, typeof(Start), faults);
        services.GetRequiredService<ContentLibrary>();
        services.GetRequiredService<IWriter>();
        return services.OpenProtectionAsync();
    }

    private static async Task<int> SayAsync(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
            await Console.Error.WriteLineAsync($"CxBot did not start: {sentence}");
        return 1;
    }
}
