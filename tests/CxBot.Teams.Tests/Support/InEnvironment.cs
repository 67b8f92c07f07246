using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace CxBot.Teams.Tests.Support;

/// <summary>An environment by its name.</summary>
internal sealed class InEnvironment(string name) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = name;
    public string ApplicationName { get; set; } = "CxBot";
    public string ContentRootPath { get; set; } = "/";
    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
