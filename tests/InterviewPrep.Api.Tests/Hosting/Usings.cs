global using System.Net;
global using System.Text.Json;
global using InterviewPrep.Api.Tests.Hosting;
global using Microsoft.EntityFrameworkCore;
global using Microsoft.Extensions.DependencyInjection;
